package org.stadion.workouts.control.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Column;

class IsoTimeTest {
    private final Warnings warnings = new Warnings();
    private final IsoTime times = new IsoTime(warnings);

    @ParameterizedTest
    @CsvSource({
        "2024-06-01T08:00:00Z, 2024-06-01T08:00:00Z",
        "2024-06-01T08:00:00.25Z, 2024-06-01T08:00:00.250Z",
        "2024-06-01T08:00:00.123456789Z, 2024-06-01T08:00:00.123Z",
        "2024-06-01T10:00:00+02:00, 2024-06-01T08:00:00Z",
        "2024-06-01 07:25:41 -0700, 2024-06-01T14:25:41Z",
        "2024-06-01T08:00:00 UTC, 2024-06-01T08:00:00Z",
        "2024-06-01T10:00:00+02, 2024-06-01T08:00:00Z",
        "2024-06-01T10:05+02:00, 2024-06-01T08:05:00Z",
        "2024-06-01T08:05Z, 2024-06-01T08:05:00Z",
        "2024-10-27T02:30:00+02:00, 2024-10-27T00:30:00Z",
        "2040-01-01T00:00:00Z, 2040-01-01T00:00:00Z",
        "20240601T080000Z, 2024-06-01T08:00:00Z",
        "20240601T100000.5+0200, 2024-06-01T08:00:00.500Z",
        "2024/06/01 08:00:00Z, 2024-06-01T08:00:00Z",
        "2024-6-1T8:05:00Z, 2024-06-01T08:05:00Z"
    })
    void times_with_a_zone_are_instants(String written, Instant expected) {
        assertThat(times.epochMillis(written)).isEqualTo(expected.toEpochMilli());
        assertThat(warnings.list()).isEmpty();
    }

    @Test
    void a_time_without_a_zone_is_read_as_utc_with_a_warning() {
        assertThat(times.epochMillis("2025-01-01T00:00:00"))
                .isEqualTo(Instant.parse("2025-01-01T00:00:00Z").toEpochMilli());
        assertThat(warnings.has(WarningCode.TIME_ZONE_MISSING)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "1717228800",
                "2024060T080000Z",
                "20240601080000",
                "2024/0601 08:00:00Z",
                "2024/13/01 08:00:00Z",
                "0000-00-00T00:00:00Z",
                "2024-02-30T10:00:00Z",
                "2024-06-01T24:00:00Z",
                "2024-06-01T08:00:60Z",
                "2024-06-01T08:60:00Z",
                "2024-06-01T08:00:00+25:00",
                "2024-06-01T08:00:00Zulu",
                "2024-06-01T08:00:00 CEST",
                "06/01/2024 8:00 AM"
            })
    void what_is_no_time_is_missing(String written) {
        assertThat(times.epochMillis(written)).isEqualTo(Column.MISSING);
    }

    @Property
    void every_time_java_prints_is_read_to_the_millisecond(@ForAll OffsetDateTime time) {
        var rounded = time.withSecond(7).withOffsetSameInstant(time.getOffset());
        if (rounded.getYear() >= 1900
                && rounded.getYear() <= 9999
                && rounded.getOffset().getTotalSeconds() % 60 == 0) {
            assertThat(times.epochMillis(rounded.toString()))
                    .isEqualTo(rounded.toInstant().toEpochMilli());
        }
    }

    @Property
    void no_text_makes_it_fail(@ForAll String text) {
        assertThat(times.epochMillis(text)).isEqualTo(Column.MISSING);
    }
}
