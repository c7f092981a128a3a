package org.stadion.workouts.control.fit;

import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.telemetry.Channel;

/** The fields of a record message that are channels of ours, by their numbers in the profile. */
final class RecordFields {
    static final int COMPRESSED_SPEED_DISTANCE = 8;
    static final int COMPRESSED_ACCUMULATED_POWER = 28;
    static final int LEFT_RIGHT_BALANCE = 30;
    static final int CADENCE256 = 52;
    static final int FRACTIONAL_CADENCE = 53;

    private static final @Nullable Channel[] CHANNELS = channels();

    private RecordFields() {}

    private static @Nullable Channel[] channels() {
        var channels = new @Nullable Channel[256];
        channels[0] = Channel.LATITUDE;
        channels[1] = Channel.LONGITUDE;
        channels[2] = Channel.ALTITUDE;
        channels[3] = Channel.HEART_RATE;
        channels[4] = Channel.CADENCE;
        channels[5] = Channel.DISTANCE;
        channels[6] = Channel.SPEED;
        channels[7] = Channel.POWER;
        channels[9] = Channel.GRADE;
        channels[10] = Channel.RESISTANCE;
        channels[13] = Channel.TEMPERATURE;
        channels[29] = Channel.ACCUMULATED_POWER;
        channels[31] = Channel.GPS_ACCURACY;
        channels[32] = Channel.VERTICAL_SPEED;
        channels[33] = Channel.CALORIES;
        channels[39] = Channel.VERTICAL_OSCILLATION;
        channels[40] = Channel.STANCE_TIME_PERCENT;
        channels[41] = Channel.STANCE_TIME;
        channels[43] = Channel.LEFT_TORQUE_EFFECTIVENESS;
        channels[44] = Channel.RIGHT_TORQUE_EFFECTIVENESS;
        channels[45] = Channel.LEFT_PEDAL_SMOOTHNESS;
        channels[46] = Channel.RIGHT_PEDAL_SMOOTHNESS;
        channels[47] = Channel.COMBINED_PEDAL_SMOOTHNESS;
        channels[54] = Channel.TOTAL_HEMOGLOBIN;
        channels[57] = Channel.MUSCLE_OXYGEN;
        channels[67] = Channel.LEFT_PLATFORM_OFFSET;
        channels[68] = Channel.RIGHT_PLATFORM_OFFSET;
        channels[73] = Channel.SPEED;
        channels[78] = Channel.ALTITUDE;
        channels[81] = Channel.BATTERY;
        channels[83] = Channel.VERTICAL_RATIO;
        channels[84] = Channel.STANCE_TIME_BALANCE;
        channels[85] = Channel.STEP_LENGTH;
        channels[91] = Channel.ABSOLUTE_PRESSURE;
        channels[92] = Channel.DEPTH;
        channels[99] = Channel.RESPIRATION_RATE;
        channels[108] = Channel.RESPIRATION_RATE;
        channels[139] = Channel.CORE_TEMPERATURE;
        return channels;
    }

    static @Nullable Channel channel(int field) {
        return CHANNELS[field];
    }

    /** What a raw number is multiplied with to have the channel's scale: whole breaths a minute have none. */
    static int multiplier(int field) {
        return field == 99 ? 100 : 1;
    }

    /** Fields that say the same as an older one, with more room; they win where both are measured. */
    static boolean isEnhanced(int field) {
        return field == 73 || field == 78 || field == 108;
    }
}
