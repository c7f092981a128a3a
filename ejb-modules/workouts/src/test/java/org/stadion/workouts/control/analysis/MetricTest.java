package org.stadion.workouts.control.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MetricTest {

    private static final Algorithm DOUBLED = new Algorithm("doubled", 2);

    @Test
    void a_missing_figure_has_a_reason_and_no_value() {
        Metric missing = Metric.missing(Reason.NO_POWER, DOUBLED);

        assertThat(missing.isPresent()).isFalse();
        assertThat(missing.value()).isEmpty();
        assertThat(((Metric.Missing) missing).reason().code()).isEqualTo("no_power");
    }

    @Test
    void zero_is_a_value() {
        assertThat(Metric.of(0, DOUBLED).value()).hasValue(0);
    }

    @Test
    void what_is_not_a_number_is_missing_for_lack_of_data() {
        assertThat(Metric.of(Double.NaN, DOUBLED)).isEqualTo(Metric.missing(Reason.INSUFFICIENT_DATA, DOUBLED));
        assertThatThrownBy(() -> new Metric.Value(Double.POSITIVE_INFINITY, DOUBLED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_follows_from_a_missing_figure_is_missing_for_the_same_reason() {
        Metric missing = Metric.missing(Reason.TOO_SHORT, new Algorithm("single", 1));

        assertThat(missing.then(DOUBLED, value -> Metric.of(2 * value, DOUBLED)))
                .isEqualTo(Metric.missing(Reason.TOO_SHORT, DOUBLED));
    }

    @Test
    void the_stored_code_names_algorithm_and_version() {
        assertThat(DOUBLED.code()).isEqualTo("doubled@2");
        assertThatThrownBy(() -> new Algorithm(" ", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Algorithm("x", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_reason_has_a_code_of_its_own() {
        assertThat(Arrays.stream(Reason.values()).map(Reason::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z_]+"));
    }
}
