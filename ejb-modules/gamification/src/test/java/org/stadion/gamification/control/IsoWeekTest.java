package org.stadion.gamification.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.kernel.DomainException;

class IsoWeekTest {

    /** Days and weeks of the table that the article "ISO week date" of Wikipedia gives as examples. */
    @ParameterizedTest
    @CsvSource({
        "2005-01-01T12:00:00Z, 2004-W53",
        "2005-01-02T12:00:00Z, 2004-W53",
        "2005-12-31T12:00:00Z, 2005-W52",
        "2007-01-01T12:00:00Z, 2007-W01",
        "2007-12-31T12:00:00Z, 2008-W01",
        "2008-12-28T12:00:00Z, 2008-W52",
        "2008-12-29T12:00:00Z, 2009-W01",
        "2009-12-31T12:00:00Z, 2009-W53",
        "2010-01-03T12:00:00Z, 2009-W53",
        "2010-01-04T12:00:00Z, 2010-W01"
    })
    void days_around_new_year_belong_to_the_week_of_the_standard(Instant day, String week) {
        assertThat(IsoWeek.of(day, ZoneId.of("UTC"))).hasToString(week);
    }

    @ParameterizedTest
    @CsvSource({
        "UTC, 2026-W09",
        "Pacific/Auckland, 2026-W10",
        "Europe/Moscow, 2026-W10",
        "America/Los_Angeles, 2026-W09"
    })
    void the_week_begins_on_monday_at_midnight_where_the_athlete_lives(ZoneId zone, String week) {
        var sundayEvening = Instant.parse("2026-03-01T21:30:00Z");

        assertThat(IsoWeek.of(sundayEvening, zone)).hasToString(week);
    }

    @Test
    void the_hour_that_summer_time_takes_moves_no_week() {
        // Europe/Berlin goes from +01:00 to +02:00 on Sunday 2026-03-29 at 01:00Z.
        var berlin = ZoneId.of("Europe/Berlin");

        assertThat(IsoWeek.of(Instant.parse("2026-03-29T21:59:59Z"), berlin)).hasToString("2026-W13");
        assertThat(IsoWeek.of(Instant.parse("2026-03-29T22:00:00Z"), berlin)).hasToString("2026-W14");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-W01", "2026-W53", "2004-W53"})
    void a_week_that_exists_is_read(String week) {
        assertThat(IsoWeek.parse(week)).hasToString(week);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-W53", "2026-W00", "2026-W54", "2026-47", "26-W47", "2026-W7", "", "2026-W47 ", "٢٠٢٦-W47"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> IsoWeek.parse(text)).isInstanceOf(DomainException.Invalid.class);
    }
}
