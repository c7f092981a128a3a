package org.stadion.workouts.control.activity;

import java.util.Locale;

/**
 * A number the device counted over a session or a lap.
 *
 * <p>Each has the range outside of which it cannot be true. Cadence counts as in the telemetry: one foot, one crank.
 */
public enum Total {
    DISTANCE("m", 0, 50_000_000),
    ELAPSED("s", 0, 400 * 86_400),
    TIMER("s", 0, 400 * 86_400),
    MOVING("s", 0, 400 * 86_400),
    ASCENT("m", 0, 200_000),
    DESCENT("m", 0, 200_000),
    CALORIES("kcal", 0, 100_000),
    AVG_HEART_RATE("bpm", 20, 250),
    MAX_HEART_RATE("bpm", 20, 250),
    MIN_HEART_RATE("bpm", 20, 250),
    AVG_CADENCE("rpm", 0, 240),
    MAX_CADENCE("rpm", 0, 240),
    AVG_POWER("W", 0, 3_000),
    MAX_POWER("W", 0, 4_000),
    NORMALIZED_POWER("W", 0, 3_000),
    THRESHOLD_POWER("W", 0, 1_000),
    INTENSITY_FACTOR("1", 0, 10),
    TRAINING_STRESS("1", 0, 10_000),
    WORK("J", 0, 500_000_000),
    LEFT_BALANCE("%", 0, 100),
    AVG_SPEED("m/s", 0, 350),
    MAX_SPEED("m/s", 0, 350),
    AVG_ALTITUDE("m", -500, 20_000),
    MIN_ALTITUDE("m", -500, 20_000),
    MAX_ALTITUDE("m", -500, 20_000),
    AVG_TEMPERATURE("degC", -90, 100),
    MIN_TEMPERATURE("degC", -90, 100),
    MAX_TEMPERATURE("degC", -90, 100),
    CYCLES("1", 0, 10_000_000),
    STEPS("1", 0, 10_000_000),
    POOL_LENGTH("m", 5, 1_000),
    LENGTHS("1", 0, 100_000),
    ACTIVE_LENGTHS("1", 0, 100_000),
    AEROBIC_EFFECT("1", 0, 10),
    ANAEROBIC_EFFECT("1", 0, 10),
    TRAINING_LOAD("1", 0, 10_000),
    AVG_RESPIRATION_RATE("breaths/min", 0, 200),
    MAX_RESPIRATION_RATE("breaths/min", 0, 200),
    AVG_VERTICAL_OSCILLATION("mm", 0, 1_000),
    AVG_VERTICAL_RATIO("%", 0, 100),
    AVG_STANCE_TIME("ms", 0, 5_000),
    AVG_STANCE_TIME_BALANCE("%", 0, 100),
    AVG_STEP_LENGTH("mm", 0, 10_000),
    PERCEIVED_EXERTION("1", 0, 100),
    HUMIDITY("%", 0, 100);

    private final String unit;
    private final double least;
    private final double most;

    Total(String unit, double least, double most) {
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    /** The name in our API and in storage. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String unit() {
        return unit;
    }

    /** What it never exceeds. */
    public double most() {
        return most;
    }

    /** NaN and infinity are not. */
    public boolean plausible(double value) {
        return value >= least && value <= most;
    }
}
