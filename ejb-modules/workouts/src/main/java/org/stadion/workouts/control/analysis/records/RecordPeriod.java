package org.stadion.workouts.control.analysis.records;

import java.time.LocalDate;

/** The period a record stands for. */
public enum RecordPeriod {
    ALL_TIME,
    /** The calendar year of the day asked for. */
    YEAR,
    /** The 28 days that end with the day asked for. */
    FOUR_WEEKS;

    /** The first day of the period that ends with the day asked for. */
    public LocalDate first(LocalDate asked) {
        return switch (this) {
            case ALL_TIME -> LocalDate.of(1900, 1, 1);
            case YEAR -> asked.withDayOfYear(1);
            case FOUR_WEEKS -> asked.minusDays(27);
        };
    }
}
