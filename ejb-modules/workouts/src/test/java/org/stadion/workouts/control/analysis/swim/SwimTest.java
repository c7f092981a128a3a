package org.stadion.workouts.control.analysis.swim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.amount;
import static org.stadion.workouts.control.analysis.Recordings.constant;
import static org.stadion.workouts.control.analysis.Recordings.reason;

import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.Reason;

class SwimTest {

    @Test
    void an_hour_at_critical_velocity_is_100() {
        assertThat(amount(SwimScore.ofAverage(1.2, 3600, 75, 1.2))).isCloseTo(100, within(1e-9));
        // The mean that starts at zero costs a little at the beginning.
        assertThat(amount(SwimScore.of(constant(3600, 1.2), 75, 1.2))).isBetween(98.0, 100.0);
    }

    @Test
    void drag_power_grows_with_the_cube_of_speed() {
        // (0.35 x 80 + 2)/0.6 = 50
        assertThat(SwimScore.watts(80, 1)).isCloseTo(50, within(1e-9));
        assertThat(SwimScore.watts(80, 2)).isCloseTo(400, within(1e-9));
        assertThat(amount(SwimScore.ofAverage(2.4, 3600, 75, 1.2))).isCloseTo(6400, within(1e-6));
    }

    @Test
    void what_is_not_known_is_named() {
        assertThat(reason(SwimScore.of(constant(10, 1), Double.NaN, 1.2))).isEqualTo(Reason.MISSING_WEIGHT);
        assertThat(reason(SwimScore.of(constant(10, 1), 75, 0))).isEqualTo(Reason.MISSING_THRESHOLD_PACE);
        assertThat(reason(SwimScore.of(new double[0], 75, 1.2))).isEqualTo(Reason.NO_SPEED);
        assertThat(reason(SwimScore.ofAverage(1, 10, 0, 1))).isEqualTo(Reason.MISSING_WEIGHT);
        assertThat(reason(SwimScore.ofAverage(1, 10, 75, Double.NaN))).isEqualTo(Reason.MISSING_THRESHOLD_PACE);
    }

    @Test
    void swolf_adds_strokes_and_seconds_of_a_length() {
        // 46 lengths of 50 m in 20 strokes and 55 s each.
        var perLength = Swolf.perLength(46 * 20, 46 * 55, 46);

        assertThat(amount(perLength)).isCloseTo(75, within(1e-9));
        assertThat(amount(Swolf.per25(perLength, 50))).isCloseTo(37.5, within(1e-9));
        assertThat(reason(Swolf.per25(Swolf.perLength(0, 100, 4), 25))).isEqualTo(Reason.NO_STROKES);
        assertThat(reason(Swolf.perLength(10, 100, 0))).isEqualTo(Reason.INSUFFICIENT_DATA);
    }
}
