package org.stadion.workouts.control.analysis.records;

import java.time.LocalDate;

/** The period a record stands for. */
public enum RecordPeriod {
    ALL_TIME,
    /** The calendar year of the day asked for. */
    YEAR,
    /** The 28 days that end with the day asked for. */
    FOUR_WEEKS;

    public boolean includes(LocalDate day, LocalDate asked) {
        return !day.isAfter(asked)
                && switch (this) {
                    case ALL_TIME -> true;
                    case YEAR -> day.getYear() == asked.getYear();
                    case FOUR_WEEKS -> day.isAfter(asked.minusDays(28));
                };
    }
}
