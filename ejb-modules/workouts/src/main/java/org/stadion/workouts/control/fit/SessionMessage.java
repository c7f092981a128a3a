package org.stadion.workouts.control.fit;

import static org.stadion.workouts.control.fit.TotalField.altitude;

import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;

/**
 * A session message.
 *
 * @param start in FIT seconds, or -1
 * @param end in FIT seconds, or -1
 */
record SessionMessage(long start, long end, Optional<SportCode> sport, Totals totals) {
    private static final List<TotalField> FIELDS = List.of(
            TotalField.of(7, Total.ELAPSED, 1000),
            TotalField.of(8, Total.TIMER, 1000),
            TotalField.of(9, Total.DISTANCE, 100),
            TotalField.of(10, Total.CYCLES),
            TotalField.of(11, Total.CALORIES),
            TotalField.of(14, Total.AVG_SPEED, 1000),
            TotalField.of(15, Total.MAX_SPEED, 1000),
            TotalField.of(16, Total.AVG_HEART_RATE),
            TotalField.of(17, Total.MAX_HEART_RATE),
            TotalField.of(18, Total.AVG_CADENCE),
            TotalField.of(19, Total.MAX_CADENCE),
            TotalField.of(20, Total.AVG_POWER),
            TotalField.of(21, Total.MAX_POWER),
            TotalField.of(22, Total.ASCENT),
            TotalField.of(23, Total.DESCENT),
            TotalField.of(24, Total.AEROBIC_EFFECT, 10),
            TotalField.of(33, Total.LENGTHS),
            TotalField.of(34, Total.NORMALIZED_POWER),
            TotalField.of(35, Total.TRAINING_STRESS, 10),
            TotalField.of(36, Total.INTENSITY_FACTOR, 1000),
            TotalField.of(44, Total.POOL_LENGTH, 100),
            TotalField.of(45, Total.THRESHOLD_POWER),
            TotalField.of(47, Total.ACTIVE_LENGTHS),
            TotalField.of(48, Total.WORK),
            altitude(49, Total.AVG_ALTITUDE),
            altitude(50, Total.MAX_ALTITUDE),
            TotalField.of(57, Total.AVG_TEMPERATURE),
            TotalField.of(58, Total.MAX_TEMPERATURE),
            TotalField.of(59, Total.MOVING, 1000),
            TotalField.of(64, Total.MIN_HEART_RATE),
            altitude(71, Total.MIN_ALTITUDE),
            TotalField.of(89, Total.AVG_VERTICAL_OSCILLATION, 10),
            TotalField.of(91, Total.AVG_STANCE_TIME, 10),
            TotalField.of(124, Total.AVG_SPEED, 1000),
            TotalField.of(125, Total.MAX_SPEED, 1000),
            altitude(126, Total.AVG_ALTITUDE),
            altitude(127, Total.MIN_ALTITUDE),
            altitude(128, Total.MAX_ALTITUDE),
            TotalField.of(132, Total.AVG_VERTICAL_RATIO, 100),
            TotalField.of(133, Total.AVG_STANCE_TIME_BALANCE, 100),
            TotalField.of(134, Total.AVG_STEP_LENGTH, 10),
            TotalField.of(137, Total.ANAEROBIC_EFFECT, 10),
            TotalField.of(147, Total.AVG_RESPIRATION_RATE),
            TotalField.of(148, Total.MAX_RESPIRATION_RATE),
            TotalField.of(150, Total.MIN_TEMPERATURE),
            TotalField.of(168, Total.TRAINING_LOAD, 65_536),
            TotalField.of(169, Total.AVG_RESPIRATION_RATE, 100),
            TotalField.of(170, Total.MAX_RESPIRATION_RATE, 100),
            TotalField.of(193, Total.PERCEIVED_EXERTION, 10));

    static List<TotalField> fields() {
        return FIELDS;
    }

    static SessionMessage read(Message message, Warnings warnings) {
        var totals = new Totals.Builder(warnings);
        for (var field : FIELDS) {
            field.read(message, totals);
        }
        TotalField.addFraction(message, 92, Total.AVG_CADENCE, totals);
        TotalField.addFraction(message, 93, Total.MAX_CADENCE, totals);
        TotalField.leftBalance(message, 37, totals);
        return new SessionMessage(
                start(message, totals), message.timestamp(), SportCode.of(message, 5, 6), totals.build());
    }

    private static long start(Message message, Totals.Builder totals) {
        var start = message.number(2);
        if (start >= 0) {
            return start;
        }
        var elapsed = totals.value(Total.ELAPSED);
        return message.timestamp() >= 0 && elapsed.isPresent()
                ? message.timestamp() - Math.round(elapsed.getAsDouble())
                : -1;
    }
}
