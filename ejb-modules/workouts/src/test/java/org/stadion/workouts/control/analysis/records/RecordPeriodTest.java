package org.stadion.workouts.control.analysis.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RecordPeriodTest {

    private static final LocalDate ASKED = LocalDate.of(2023, 11, 20);

    @Test
    void a_year_is_the_calendars_and_four_weeks_are_28_days_with_today() {
        assertThat(RecordPeriod.YEAR.first(ASKED)).isEqualTo("2023-01-01");
        assertThat(RecordPeriod.FOUR_WEEKS.first(ASKED)).isEqualTo("2023-10-24");
        assertThat(RecordPeriod.FOUR_WEEKS.first(ASKED).datesUntil(ASKED.plusDays(1)))
                .hasSize(28);
        assertThat(RecordPeriod.ALL_TIME.first(ASKED)).isBefore("1950-01-01");
    }
}
