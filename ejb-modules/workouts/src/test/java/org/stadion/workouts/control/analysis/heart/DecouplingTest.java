package org.stadion.workouts.control.analysis.heart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.amount;
import static org.stadion.workouts.control.analysis.Recordings.blocks;
import static org.stadion.workouts.control.analysis.Recordings.constant;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;
import static org.stadion.workouts.control.analysis.Recordings.reason;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.Reason;

class DecouplingTest {

    @Test
    void two_hundred_watts_at_140_then_at_147_beats() {
        double[] beats = blocks(140, 1801, 147, 1800);

        assertThat(amount(Decoupling.ofPower(everySecond(3601), constant(3601, 200), beats)))
                .isCloseTo(4.7619, within(5e-5));
    }

    @Test
    void a_speed_that_falls_as_the_heart_does_not_is_drift() {
        double[] speed = blocks(4, 1801, 3.6, 1800);

        assertThat(amount(Decoupling.ofSpeed(everySecond(3601), speed, constant(3601, 150))))
                .isCloseTo(10, within(1e-9))
                .isGreaterThan(Decoupling.DRIFT);
    }

    @Test
    void too_little_data_is_missing_and_not_zero() {
        double[] time = everySecond(1000);

        assertThat(reason(Decoupling.ofPower(time, constant(1000, 200), constant(1000, 140))))
                .isEqualTo(Reason.TOO_SHORT);
        assertThat(reason(Decoupling.ofPower(time, constant(1000, Double.NaN), constant(1000, 140))))
                .isEqualTo(Reason.NO_POWER);
        assertThat(reason(Decoupling.ofSpeed(time, constant(1000, Double.NaN), constant(1000, 140))))
                .isEqualTo(Reason.NO_SPEED);
        assertThat(reason(Decoupling.ofPower(time, constant(1000, 200), constant(1000, 0))))
                .isEqualTo(Reason.NO_HEART_RATE);
        assertThat(reason(Decoupling.ofPower(everySecond(3601), constant(3601, 0), constant(3601, 140))))
                .isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void a_pause_does_not_move_the_middle() {
        double[] beats = blocks(140, 1801, 147, 1800);
        double[] time = everySecond(3601);
        Arrays.setAll(time, i -> i < 600 ? i : i + 7200.0);

        assertThat(amount(Decoupling.ofPower(time, constant(3601, 200), beats))).isCloseTo(4.7619, within(5e-3));
    }
}
