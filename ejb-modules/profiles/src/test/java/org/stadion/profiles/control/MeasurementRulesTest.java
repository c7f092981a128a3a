package org.stadion.profiles.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.Measurements.Reading;

class MeasurementRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @ParameterizedTest
    @CsvSource({"FTP, 29", "FTP, 701", "FTP, NaN", "MAX_HEART_RATE, 0", "WEIGHT, 5000", "RUN_THRESHOLD_SPEED, 12"})
    void what_nobody_has_is_refused(MeasurementKind kind, double value) {
        assertThat(MeasurementRules.violations(kind, new Reading(TODAY, value), TODAY))
                .extracting(Violation::pointer)
                .containsExactly("/value");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04, in_the_future", "1949-12-31, too_long_ago"})
    void a_day_must_be_of_a_lifetime_so_far(LocalDate day, String code) {
        assertThat(MeasurementRules.violations(MeasurementKind.FTP, new Reading(day, 250), TODAY))
                .extracting(Violation::code)
                .containsExactly(code);
    }

    @Test
    void tomorrow_has_begun_somewhere() {
        assertThat(MeasurementRules.violations(MeasurementKind.FTP, new Reading(TODAY.plusDays(1), 250), TODAY))
                .isEmpty();
    }
}
