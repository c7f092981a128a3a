package org.stadion.workouts.control.telemetry;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a sample may hold beside its time.
 *
 * <p>The order is stored nowhere, the key is: keys are never renamed. Scale and offset are the resolution columns of
 * this channel have when the source says nothing finer or coarser; they are those of the FIT profile where it knows
 * the channel ({@code value = raw / scale - offset}).
 */
public enum Channel {
    LATITUDE("latitude", "deg", Channel.SEMICIRCLES, 0),
    LONGITUDE("longitude", "deg", Channel.SEMICIRCLES, 0),
    ALTITUDE("altitude", "m", 5, 500),
    DISTANCE("distance", "m", 100, 0),
    SPEED("speed", "m/s", 1000, 0),
    HEART_RATE("heart_rate", "bpm", 1, 0),
    /** Revolutions of the crank, arm cycles, or steps of <em>one</em> foot a minute, as devices record it. */
    CADENCE("cadence", "rpm", 1, 0),
    POWER("power", "W", 1, 0),
    TEMPERATURE("temperature", "degC", 1, 0),
    GRADE("grade", "%", 100, 0),
    VERTICAL_SPEED("vertical_speed", "m/s", 1000, 0),
    /** Share of the left leg in the power. */
    LEFT_BALANCE("left_balance", "%", 1, 0),
    LEFT_TORQUE_EFFECTIVENESS("left_torque_effectiveness", "%", 2, 0),
    RIGHT_TORQUE_EFFECTIVENESS("right_torque_effectiveness", "%", 2, 0),
    LEFT_PEDAL_SMOOTHNESS("left_pedal_smoothness", "%", 2, 0),
    RIGHT_PEDAL_SMOOTHNESS("right_pedal_smoothness", "%", 2, 0),
    COMBINED_PEDAL_SMOOTHNESS("combined_pedal_smoothness", "%", 2, 0),
    LEFT_PLATFORM_OFFSET("left_platform_offset", "mm", 1, 0),
    RIGHT_PLATFORM_OFFSET("right_platform_offset", "mm", 1, 0),
    ACCUMULATED_POWER("accumulated_power", "W", 1, 0),
    RESISTANCE("resistance", "1", 1, 0),
    VERTICAL_OSCILLATION("vertical_oscillation", "mm", 10, 0),
    VERTICAL_RATIO("vertical_ratio", "%", 100, 0),
    STANCE_TIME("stance_time", "ms", 10, 0),
    STANCE_TIME_PERCENT("stance_time_percent", "%", 100, 0),
    STANCE_TIME_BALANCE("stance_time_balance", "%", 100, 0),
    STEP_LENGTH("step_length", "mm", 10, 0),
    RESPIRATION_RATE("respiration_rate", "breaths/min", 100, 0),
    CORE_TEMPERATURE("core_temperature", "degC", 100, 0),
    SKIN_TEMPERATURE("skin_temperature", "degC", 100, 0),
    MUSCLE_OXYGEN("muscle_oxygen", "%", 10, 0),
    TOTAL_HEMOGLOBIN("total_hemoglobin", "g/dL", 100, 0),
    OXYGEN_SATURATION("oxygen_saturation", "%", 10, 0),
    CALORIES("calories", "kcal", 1, 0),
    DEPTH("depth", "m", 1000, 0),
    ABSOLUTE_PRESSURE("absolute_pressure", "Pa", 1, 0),
    GPS_ACCURACY("gps_accuracy", "m", 1, 0),
    BATTERY("battery", "%", 2, 0);

    /** Semicircles to a degree: 2^31 make 180 degrees. */
    public static final double SEMICIRCLES = 0x1p31 / 180.0;

    private static final Map<String, Channel> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Channel::key, Function.identity()));

    /** Strava's name of the stream; latitude and longitude share one. */
    private static final Map<Channel, String> STRAVA = Map.of(
            LATITUDE, "latlng",
            LONGITUDE, "latlng",
            ALTITUDE, "altitude",
            DISTANCE, "distance",
            SPEED, "velocity_smooth",
            HEART_RATE, "heartrate",
            CADENCE, "cadence",
            POWER, "watts",
            TEMPERATURE, "temp",
            GRADE, "grade_smooth");

    private final String key;
    private final String unit;
    private final double scale;
    private final double offset;

    Channel(String key, String unit, double scale, double offset) {
        this.key = key;
        this.unit = unit;
        this.scale = scale;
        this.offset = offset;
    }

    public static Optional<Channel> byKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The name in our API and in storage. */
    public String key() {
        return key;
    }

    public String unit() {
        return unit;
    }

    public double scale() {
        return scale;
    }

    public double offset() {
        return offset;
    }

    public Optional<String> stravaName() {
        return Optional.ofNullable(STRAVA.get(this));
    }
}
