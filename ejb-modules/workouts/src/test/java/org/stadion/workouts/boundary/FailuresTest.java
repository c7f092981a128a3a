package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailuresTest {
    private final List<List<String>> done = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();

    private void work(List<String> things) {
        if (things.contains("bad") || things.contains("worse")) {
            throw new IllegalStateException(things.toString());
        }
        done.add(things);
    }

    private void doAll(String... things) {
        Failures.togetherOrSingly(List.of(things), this::work, why -> reasons.add(why.getMessage()));
    }

    @Test
    void what_goes_well_together_is_done_at_once() {
        doAll("a", "b");

        assertThat(done).containsExactly(List.of("a", "b"));
        assertThat(reasons).isEmpty();
    }

    @Test
    void one_that_fails_keeps_no_other_from_being_done() {
        assertThatThrownBy(() -> doAll("a", "bad", "b")).hasMessage("[bad]");

        assertThat(done).containsExactly(List.of("a"), List.of("b"));
        assertThat(reasons).containsExactly("[a, bad, b]");
    }

    @Test
    void of_two_that_fail_the_first_is_thrown_and_knows_the_second() {
        assertThatThrownBy(() -> doAll("bad", "a", "worse"))
                .hasMessage("[bad]")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .extracting(Throwable::getMessage)
                        .isEqualTo("[worse]"));

        assertThat(done).containsExactly(List.of("a"));
    }

    @Test
    void one_alone_is_tried_once() {
        assertThatThrownBy(() -> doAll("bad")).hasMessage("[bad]");

        assertThat(reasons).isEmpty();
    }
}
