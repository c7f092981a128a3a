package org.stadion.workouts.control.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StravaDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aug 11, 2019, 12:52:20 PM | 2019-08-11T12:52:20Z",
                "Jan 2, 2024, 12:00:00 AM | 2024-01-02T00:00:00Z",
                "Sep 13, 2023, 7:12:03\u202fPM | 2023-09-13T19:12:03Z",
                "12 Sep 2023, 07:12:03 | 2023-09-12T07:12:03Z",
                "12 Sept 2023, 07:12:03 | 2023-09-12T07:12:03Z",
                "02.08.2025, 7:00:00 | 2025-08-02T07:00:00Z",
                "1 janv. 2024, 07:12:03 | 2024-01-01T07:12:03Z",
                "3 ao\u00fbt 2023 \u00e0 18:01:02 | 2023-08-03T18:01:02Z",
                "8 juil. 2023, 15:04:32 | 2023-07-08T15:04:32Z",
                "8 juin 2023, 15:04:32 | 2023-06-08T15:04:32Z",
                "8 may 2023, 5:04:32 | 2023-05-08T05:04:32Z",
                "1 gen 2024, 07:12:03 | 2024-01-01T07:12:03Z",
                "6 mrt. 2024 14:23:15 | 2024-03-06T14:23:15Z",
                "9 mei 2026, 00:03:01 | 2026-05-09T00:03:01Z",
                "3 de out. de 2024, 07:12:03 | 2024-10-03T07:12:03Z",
                "2024-06-01 08:00:00 | 2024-06-01T08:00:00Z",
                "2024-06-01 08:00:00 UTC | 2024-06-01T08:00:00Z"
            })
    void a_time_is_read_in_the_words_of_any_account(String written, String instant) {
        assertThat(StravaDate.parse(written).orElseThrow()).hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no date",
                "31 Feb 2024, 07:00:00",
                "12 Foo 2024, 07:00:00",
                "Jan 2, 2024, 13:00:00 PM",
                "2024-13-01 08:00:00",
                "1 jun 2024, 24:00:00"
            })
    void what_is_no_time_is_none(String written) {
        assertThat(StravaDate.parse(written)).isEmpty();
    }
}
