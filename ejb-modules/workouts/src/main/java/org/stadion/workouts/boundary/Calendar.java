package org.stadion.workouts.boundary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.stadion.workouts.Statistics.Period;

/** The periods of an athlete's calendar. */
record Calendar(Period period, DayOfWeek weekStartsOn) {

    /** The first day of the period that a day lies in. */
    LocalDate first(LocalDate day) {
        return switch (period) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(weekStartsOn));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day of so many periods of which the last is that of a day. */
    LocalDate first(LocalDate day, int periods) {
        var last = first(day);
        return switch (period) {
            case WEEK -> last.minusWeeks(periods - 1L);
            case MONTH -> last.minusMonths(periods - 1L);
            case YEAR -> last.minusYears(periods - 1L);
        };
    }
}
