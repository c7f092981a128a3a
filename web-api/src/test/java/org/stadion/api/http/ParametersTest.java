package org.stadion.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
