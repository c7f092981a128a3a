package org.stadion.workouts.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;

/** Sums up days, which are sums of workouts themselves. */
public interface PeriodStore {

    /** How long a period is. */
    enum Length {
        WEEK,
        MONTH,
        YEAR
    }

    /** @param sports keys of the catalogue; none for every sport */
    record Days(AthleteId athlete, Set<String> sports, LocalDate from, LocalDate to) {}

    /**
     * The sum of a period; null for an amount that nobody knows of any workout.
     *
     * @param sport null for all of them together
     */
    record Sum(
            LocalDate firstDay,
            @Nullable String sport,
            int activeDays,
            int workouts,
            @Nullable Double distanceM,
            double elapsedS,
            double movingS,
            @Nullable Double ascentM,
            @Nullable Double workKj,
            @Nullable Double caloriesKcal) {}

    /** What all athletes did on a day in a sport. */
    record FleetDay(
            LocalDate day,
            String sport,
            long athletes,
            long workouts,
            double distanceM,
            double movingS,
            double ascentM,
            long points) {}

    /** Latest period first; in each the sum of all sports, and then one a sport in alphabetical order. */
    List<Sum> sums(Days days, Length length, DayOfWeek weekStartsOn);

    /** Whether a workout of theirs began on that day, by the clock where it did. */
    boolean trained(AthleteId athlete, LocalDate day);

    /** The metres of each day with any, in no order. */
    double[] distances(Days days);

    /** All athletes together, by day and sport. */
    List<FleetDay> fleet(LocalDate from, LocalDate to);
}
