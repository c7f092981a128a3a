package org.stadion.workouts.control.fit;

import static org.stadion.workouts.control.fit.TotalField.altitude;

import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;

/**
 * A lap message.
 *
 * @param start in FIT seconds, or -1
 */
record LapMessage(long start, Optional<SportCode> sport, Totals totals, int intensity, int trigger) {
    private static final List<TotalField> FIELDS = List.of(
            TotalField.of(7, Total.ELAPSED, 1000),
            TotalField.of(8, Total.TIMER, 1000),
            TotalField.of(9, Total.DISTANCE, 100),
            TotalField.of(10, Total.CYCLES),
            TotalField.of(11, Total.CALORIES),
            TotalField.of(13, Total.AVG_SPEED, 1000),
            TotalField.of(14, Total.MAX_SPEED, 1000),
            TotalField.of(15, Total.AVG_HEART_RATE),
            TotalField.of(16, Total.MAX_HEART_RATE),
            TotalField.of(17, Total.AVG_CADENCE),
            TotalField.of(18, Total.MAX_CADENCE),
            TotalField.of(19, Total.AVG_POWER),
            TotalField.of(20, Total.MAX_POWER),
            TotalField.of(21, Total.ASCENT),
            TotalField.of(22, Total.DESCENT),
            TotalField.of(32, Total.LENGTHS),
            TotalField.of(33, Total.NORMALIZED_POWER),
            TotalField.of(40, Total.ACTIVE_LENGTHS),
            TotalField.of(41, Total.WORK),
            altitude(42, Total.AVG_ALTITUDE),
            altitude(43, Total.MAX_ALTITUDE),
            TotalField.of(50, Total.AVG_TEMPERATURE),
            TotalField.of(51, Total.MAX_TEMPERATURE),
            TotalField.of(52, Total.MOVING, 1000),
            altitude(62, Total.MIN_ALTITUDE),
            TotalField.of(63, Total.MIN_HEART_RATE),
            TotalField.of(77, Total.AVG_VERTICAL_OSCILLATION, 10),
            TotalField.of(79, Total.AVG_STANCE_TIME, 10),
            TotalField.of(110, Total.AVG_SPEED, 1000),
            TotalField.of(111, Total.MAX_SPEED, 1000),
            altitude(112, Total.AVG_ALTITUDE),
            altitude(113, Total.MIN_ALTITUDE),
            altitude(114, Total.MAX_ALTITUDE),
            TotalField.of(118, Total.AVG_VERTICAL_RATIO, 100),
            TotalField.of(119, Total.AVG_STANCE_TIME_BALANCE, 100),
            TotalField.of(120, Total.AVG_STEP_LENGTH, 10),
            TotalField.of(124, Total.MIN_TEMPERATURE));

    static List<TotalField> fields() {
        return FIELDS;
    }

    static LapMessage read(Message message, Warnings warnings) {
        var totals = new Totals.Builder(warnings);
        for (var field : FIELDS) {
            field.read(message, totals);
        }
        TotalField.addFraction(message, 80, Total.AVG_CADENCE, totals);
        TotalField.addFraction(message, 81, Total.MAX_CADENCE, totals);
        TotalField.leftBalance(message, 34, totals);
        return new LapMessage(
                Math.max(message.number(2), -1),
                SportCode.of(message, 25, 39),
                totals.build(),
                message.orElse(23, -1),
                message.orElse(24, -1));
    }
}
