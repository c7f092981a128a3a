package org.stadion.workouts.control.export;

import java.util.List;
import org.stadion.workouts.control.telemetry.Channel;

/** A channel as a field of FIT's record message. The scale and offset are the channel's own: they are the profile's. */
record FitChannel(Channel channel, int number, FitType type) {
    static final int TIMESTAMP = 253;
    static final int BALANCE = 30;
    static final int CADENCE_FRACTION = 53;
    static final int CADENCE_FRACTIONS = 128;

    /** In the order of their writing. Altitude and speed are the enhanced fields, which cannot overflow. */
    private static final List<FitChannel> ALL = List.of(
            new FitChannel(Channel.LATITUDE, 0, FitType.SINT32),
            new FitChannel(Channel.LONGITUDE, 1, FitType.SINT32),
            new FitChannel(Channel.DISTANCE, 5, FitType.UINT32),
            new FitChannel(Channel.ALTITUDE, 78, FitType.UINT32),
            new FitChannel(Channel.SPEED, 73, FitType.UINT32),
            new FitChannel(Channel.ACCUMULATED_POWER, 29, FitType.UINT32),
            new FitChannel(Channel.DEPTH, 92, FitType.UINT32),
            new FitChannel(Channel.ABSOLUTE_PRESSURE, 91, FitType.UINT32),
            new FitChannel(Channel.POWER, 7, FitType.UINT16),
            new FitChannel(Channel.GRADE, 9, FitType.SINT16),
            new FitChannel(Channel.VERTICAL_SPEED, 32, FitType.SINT16),
            new FitChannel(Channel.CALORIES, 33, FitType.UINT16),
            new FitChannel(Channel.VERTICAL_OSCILLATION, 39, FitType.UINT16),
            new FitChannel(Channel.STANCE_TIME_PERCENT, 40, FitType.UINT16),
            new FitChannel(Channel.STANCE_TIME, 41, FitType.UINT16),
            new FitChannel(Channel.TOTAL_HEMOGLOBIN, 54, FitType.UINT16),
            new FitChannel(Channel.MUSCLE_OXYGEN, 57, FitType.UINT16),
            new FitChannel(Channel.VERTICAL_RATIO, 83, FitType.UINT16),
            new FitChannel(Channel.STANCE_TIME_BALANCE, 84, FitType.UINT16),
            new FitChannel(Channel.STEP_LENGTH, 85, FitType.UINT16),
            new FitChannel(Channel.RESPIRATION_RATE, 108, FitType.UINT16),
            new FitChannel(Channel.CORE_TEMPERATURE, 139, FitType.UINT16),
            new FitChannel(Channel.HEART_RATE, 3, FitType.UINT8),
            new FitChannel(Channel.CADENCE, 4, FitType.UINT8),
            new FitChannel(Channel.TEMPERATURE, 13, FitType.SINT8),
            new FitChannel(Channel.RESISTANCE, 10, FitType.UINT8),
            new FitChannel(Channel.LEFT_BALANCE, BALANCE, FitType.UINT8),
            new FitChannel(Channel.GPS_ACCURACY, 31, FitType.UINT8),
            new FitChannel(Channel.LEFT_TORQUE_EFFECTIVENESS, 43, FitType.UINT8),
            new FitChannel(Channel.RIGHT_TORQUE_EFFECTIVENESS, 44, FitType.UINT8),
            new FitChannel(Channel.LEFT_PEDAL_SMOOTHNESS, 45, FitType.UINT8),
            new FitChannel(Channel.RIGHT_PEDAL_SMOOTHNESS, 46, FitType.UINT8),
            new FitChannel(Channel.COMBINED_PEDAL_SMOOTHNESS, 47, FitType.UINT8),
            new FitChannel(Channel.LEFT_PLATFORM_OFFSET, 67, FitType.SINT8),
            new FitChannel(Channel.RIGHT_PLATFORM_OFFSET, 68, FitType.SINT8),
            new FitChannel(Channel.BATTERY, 81, FitType.UINT8));

    static List<FitChannel> all() {
        return ALL;
    }

    static boolean knows(Channel channel) {
        return ALL.stream().anyMatch(field -> field.channel() == channel);
    }
}
