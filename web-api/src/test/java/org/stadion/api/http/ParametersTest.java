package org.stadion.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stadion.api.problem.Refusal;
import org.stadion.workouts.Workouts.Resolution;

class ParametersTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "1.5", "many", "9999999999"})
    void a_number_out_of_its_bounds_is_refused_by_name(String text) {
        assertThatThrownBy(() -> Parameters.number("limit", text, 30, 1, 200))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.problem().status()).isEqualTo(422);
                    assertThat(no.problem().errors().getFirst().pointer()).isEqualTo("/limit");
                });
    }

    @Test
    void an_absent_number_is_the_usual_one() {
        assertThat(Parameters.number("limit", null, 30, 1, 200)).isEqualTo(30);
        assertThat(Parameters.number("limit", "200", 30, 1, 200)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "10.1", "NaN", "Infinity", "ten", "1e400", " "})
    void a_decimal_out_of_its_bounds_is_refused_by_name(String text) {
        assertThatThrownBy(() -> Parameters.decimal("from_s", text, 0, 10))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.problem().errors().getFirst().pointer())
                                .isEqualTo("/from_s"));
    }

    @Test
    void a_decimal_may_be_absent() {
        assertThat(Parameters.decimal("from_s", null, 0, 10)).isNull();
        assertThat(Parameters.decimal("from_s", "2.5", 0, 10)).isEqualTo(2.5);
    }

    @Test
    void words_are_lower_case_in_every_locale() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Parameters.word("resolution", "high", Resolution.class, Resolution.FULL))
                    .isEqualTo(Resolution.HIGH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void an_unknown_word_is_refused_with_those_that_are_known() {
        assertThatThrownBy(() -> Parameters.word("resolution", "HIGH", Resolution.class, Resolution.FULL))
                .hasMessageContaining("low, medium, high, full");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "+12026-01-01", "26-01-01", "2026-02-30", "today", "2026-1-1"})
    void a_day_is_one_of_the_calendar_with_four_digits_of_the_year(String text) {
        assertThatThrownBy(() -> Parameters.day("from", text))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.problem().errors().getFirst().code())
                                .isEqualTo("not_a_date"));
    }

    @Test
    void a_day_may_be_absent() {
        assertThat(Parameters.day("from", "")).isNull();
        assertThat(Parameters.day("from", "2024-02-29")).isEqualTo("2024-02-29");
    }

    @Test
    void words_that_no_database_takes_are_refused() {
        assertThatThrownBy(() -> Parameters.text("text", "a\u0000b", 100))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.problem().errors().getFirst().code())
                                .isEqualTo("control_character"));
    }

    @Test
    void a_day_in_a_body_is_read_by_the_same_rule() throws JsonProcessingException {
        assertThat(JsonDialect.MAPPER.readValue("\"2024-02-29\"", LocalDate.class))
                .isEqualTo("2024-02-29");
        assertThatThrownBy(() -> JsonDialect.MAPPER.readValue("\"+999999999-01-01\"", LocalDate.class))
                .isInstanceOf(InvalidFormatException.class);
    }
}
