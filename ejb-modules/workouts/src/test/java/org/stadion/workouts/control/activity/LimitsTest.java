package org.stadion.workouts.control.activity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void a_point_for_every_second_of_a_million_and_for_the_last_one_is_read() {
        assertThatCode(() -> Limits.requirePoints(1_000_001)).doesNotThrowAnyException();
    }

    @Test
    void one_point_more_refuses_the_file() {
        assertThatThrownBy(() -> Limits.requirePoints(1_000_002))
                .isInstanceOf(UndecodableFile.class)
                .hasMessage(Problem.TOO_MANY_POINTS.sentence());
    }

    @Test
    void a_thousand_sessions_are_read_and_one_more_refuses_the_file() {
        assertThatCode(() -> Limits.requireSessions(1000)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Limits.requireSessions(1001)).isInstanceOf(UndecodableFile.class);
    }
}
