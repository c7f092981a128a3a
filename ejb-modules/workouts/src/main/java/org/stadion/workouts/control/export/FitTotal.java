package org.stadion.workouts.control.export;

import java.util.List;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;

/**
 * A total as a field of FIT's lap and session messages. How hard it felt is the athlete's own affair and is not among
 * them.
 *
 * @param lap its number in the lap message, or {@link #NOT_THERE}
 * @param session its number in the session message
 */
record FitTotal(Total total, int lap, int session, FitType type, double scale, double offset) {
    static final int NOT_THERE = -1;

    private static final List<FitTotal> ALL = List.of(
            of(Total.ELAPSED, 7, 7, FitType.UINT32, 1000),
            of(Total.TIMER, 8, 8, FitType.UINT32, 1000),
            of(Total.MOVING, 52, 59, FitType.UINT32, 1000),
            of(Total.DISTANCE, 9, 9, FitType.UINT32, 100),
            of(Total.CYCLES, 10, 10, FitType.UINT32, 1),
            of(Total.WORK, 41, 48, FitType.UINT32, 1),
            of(Total.AVG_SPEED, 110, 124, FitType.UINT32, 1000),
            of(Total.MAX_SPEED, 111, 125, FitType.UINT32, 1000),
            altitude(Total.AVG_ALTITUDE, 112, 126),
            altitude(Total.MIN_ALTITUDE, 113, 127),
            altitude(Total.MAX_ALTITUDE, 114, 128),
            of(Total.TRAINING_LOAD, NOT_THERE, 168, FitType.SINT32, 65_536),
            of(Total.CALORIES, 11, 11, FitType.UINT16, 1),
            of(Total.AVG_POWER, 19, 20, FitType.UINT16, 1),
            of(Total.MAX_POWER, 20, 21, FitType.UINT16, 1),
            of(Total.NORMALIZED_POWER, 33, 34, FitType.UINT16, 1),
            of(Total.TRAINING_STRESS, NOT_THERE, 35, FitType.UINT16, 10),
            of(Total.INTENSITY_FACTOR, NOT_THERE, 36, FitType.UINT16, 1000),
            of(Total.THRESHOLD_POWER, NOT_THERE, 45, FitType.UINT16, 1),
            of(Total.ASCENT, 21, 22, FitType.UINT16, 1),
            of(Total.DESCENT, 22, 23, FitType.UINT16, 1),
            of(Total.LENGTHS, 32, 33, FitType.UINT16, 1),
            of(Total.ACTIVE_LENGTHS, 40, 47, FitType.UINT16, 1),
            of(Total.POOL_LENGTH, NOT_THERE, 44, FitType.UINT16, 100),
            of(Total.AVG_VERTICAL_OSCILLATION, 77, 89, FitType.UINT16, 10),
            of(Total.AVG_STANCE_TIME, 79, 91, FitType.UINT16, 10),
            of(Total.AVG_VERTICAL_RATIO, 118, 132, FitType.UINT16, 100),
            of(Total.AVG_STANCE_TIME_BALANCE, 119, 133, FitType.UINT16, 100),
            of(Total.AVG_STEP_LENGTH, 120, 134, FitType.UINT16, 10),
            of(Total.AVG_RESPIRATION_RATE, NOT_THERE, 169, FitType.UINT16, 100),
            of(Total.MAX_RESPIRATION_RATE, NOT_THERE, 170, FitType.UINT16, 100),
            of(Total.AVG_HEART_RATE, 15, 16, FitType.UINT8, 1),
            of(Total.MAX_HEART_RATE, 16, 17, FitType.UINT8, 1),
            of(Total.MIN_HEART_RATE, 63, 64, FitType.UINT8, 1),
            of(Total.AVG_CADENCE, 17, 18, FitType.UINT8, 1),
            of(Total.MAX_CADENCE, 18, 19, FitType.UINT8, 1),
            of(Total.AVG_TEMPERATURE, 50, 57, FitType.SINT8, 1),
            of(Total.MAX_TEMPERATURE, 51, 58, FitType.SINT8, 1),
            of(Total.MIN_TEMPERATURE, 124, 150, FitType.SINT8, 1),
            of(Total.AEROBIC_EFFECT, NOT_THERE, 24, FitType.UINT8, 10),
            of(Total.ANAEROBIC_EFFECT, NOT_THERE, 137, FitType.UINT8, 10));

    private static FitTotal of(Total total, int lap, int session, FitType type, double scale) {
        return new FitTotal(total, lap, session, type, scale, 0);
    }

    private static FitTotal altitude(Total total, int lap, int session) {
        return new FitTotal(total, lap, session, FitType.UINT32, 5, 500);
    }

    static List<FitTotal> ofSessions() {
        return ALL;
    }

    static List<FitTotal> ofLaps() {
        return ALL.stream().filter(total -> total.lap() != NOT_THERE).toList();
    }

    /** The number to write, the invalid one if the total was not counted. */
    long raw(Totals totals) {
        var value = totals.value(total);
        if (value.isEmpty()) {
            return type.invalid();
        }
        // The average cadence has its fraction in a field of its own.
        return type.fitting(
                total == Total.AVG_CADENCE
                        ? (long) value.getAsDouble()
                        : Math.round((value.getAsDouble() + offset) * scale));
    }
}
