package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.Statistics.Period;

class CalendarTest {
    /** A Sunday. */
    private static final LocalDate DAY = LocalDate.parse("2026-11-29");

    @Test
    void twelve_periods_begin_with_the_first_day_of_the_first_of_them() {
        assertThat(new Calendar(Period.WEEK, DayOfWeek.MONDAY).first(DAY, 12)).isEqualTo(LocalDate.parse("2026-09-07"));
        assertThat(new Calendar(Period.WEEK, DayOfWeek.SUNDAY).first(DAY, 12)).isEqualTo(LocalDate.parse("2026-09-13"));
        assertThat(new Calendar(Period.MONTH, DayOfWeek.MONDAY).first(DAY, 12))
                .isEqualTo(LocalDate.parse("2025-12-01"));
        assertThat(new Calendar(Period.YEAR, DayOfWeek.MONDAY).first(DAY, 12)).isEqualTo(LocalDate.parse("2015-01-01"));
    }

    @Test
    void a_week_begins_on_the_day_of_the_athlete() {
        assertThat(new Calendar(Period.WEEK, DayOfWeek.MONDAY).first(DAY)).isEqualTo(LocalDate.parse("2026-11-23"));
        assertThat(new Calendar(Period.WEEK, DayOfWeek.SUNDAY).first(DAY)).isEqualTo(DAY);
        assertThat(new Calendar(Period.WEEK, DayOfWeek.SATURDAY).first(DAY)).isEqualTo(LocalDate.parse("2026-11-28"));
    }
}
