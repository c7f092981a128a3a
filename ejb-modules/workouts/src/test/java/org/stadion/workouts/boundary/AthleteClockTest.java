package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class AthleteClockTest {
    private static final ZoneId HONOLULU = ZoneId.of("Pacific/Honolulu");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-11-28");

    /** Eight on Sunday morning in Sydney, eleven on Saturday in Honolulu. */
    private static final Instant NOW = Instant.parse("2026-11-28T21:00:00Z");

    @Test
    void it_is_the_day_of_the_profile() {
        assertThat(AthleteClock.today(NOW, UTC, day -> false)).isEqualTo(SATURDAY);
        assertThat(AthleteClock.today(NOW, ZoneId.of("Australia/Sydney"), day -> false))
                .isEqualTo(SATURDAY.plusDays(1));
    }

    @Test
    void who_trained_where_it_is_tomorrow_has_that_day() {
        assertThat(AthleteClock.today(NOW, UTC, SATURDAY.plusDays(1)::equals)).isEqualTo(SATURDAY.plusDays(1));
        assertThat(AthleteClock.today(NOW, HONOLULU, SATURDAY.plusDays(1)::equals))
                .isEqualTo(SATURDAY.plusDays(1));
    }

    @Test
    void a_day_that_has_begun_nowhere_is_not_today() {
        var early = Instant.parse("2026-11-28T05:00:00Z");

        assertThat(AthleteClock.today(early, UTC, day -> true)).isEqualTo(SATURDAY);
    }
}
