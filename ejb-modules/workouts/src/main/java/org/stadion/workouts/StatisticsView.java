package org.stadion.workouts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums of an athlete's workouts. Periods without any are left out.
 *
 * @param weekStartsOn where weeks begin
 * @param totals one a period, all sports together, latest first
 * @param sports one a period and sport
 */
public record StatisticsView(
        String period,
        DayOfWeek weekStartsOn,
        LocalDate from,
        LocalDate to,
        List<PeriodTotals> totals,
        List<SportTotals> sports) {

    /**
     * @param firstDay of the period
     * @param activeDays days with a workout
     */
    public record PeriodTotals(LocalDate firstDay, int activeDays, TrainingSums sums) {}

    public record SportTotals(LocalDate firstDay, String sport, int activeDays, TrainingSums sums) {}

    /**
     * What was counted; workouts of which nobody knows an amount add nothing to it, and there is none where nobody knows it
     * of any.
     */
    public record TrainingSums(
            int workouts,
            @Nullable Double distanceM,
            double elapsedS,
            double movingS,
            @Nullable Double ascentM,
            @Nullable Double workKj,
            @Nullable Double caloriesKcal) {}
}
