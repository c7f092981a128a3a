package org.stadion.workouts.control.mosaic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

class ClockShiftTest {
    private static final long TEN = 1_772_445_600_000L;

    /** Beats a minute at a second of the true time; no stretch of it is like another. */
    private static double heart(double second) {
        return 140 + 20 * Math.sin(second / 97.0) + 12 * Math.sin(second / 41.0 + second * second / 4e6);
    }

    @Test
    void clocks_that_agree_are_not_shifted() {
        var shift = ClockShift.between(recorded(3600, u -> u), recorded(3600, u -> u));

        assertThat(shift.at(0)).isZero();
        assertThat(shift.at(3600)).isZero();
    }

    @Test
    void a_clock_ahead_is_found_by_the_heart_rate() {
        var shift = ClockShift.between(recorded(3600, u -> u), recorded(3600, u -> u - 62));

        assertThat(shift.at(0)).isEqualTo(62);
        assertThat(shift.at(3600)).isEqualTo(62);
    }

    @Test
    void a_clock_that_runs_away_is_followed() {
        var shift = ClockShift.between(recorded(3600, u -> u), recorded(3700, u -> (u - 62) / 1.004));

        assertThat(shift.at(0)).isCloseTo(62, within(2.0));
        assertThat(shift.at(3600)).isCloseTo(62 + 0.004 * 3600, within(3.0));
    }

    @Test
    void clocks_are_believed_where_nothing_runs_alike() {
        var other = recorded(3600, u -> 20_000 - 3 * u);

        assertThat(ClockShift.between(recorded(3600, u -> u), other)).isEqualTo(ClockShift.NONE);
    }

    /** @param trueTime the true second at a second of the recorder's clock */
    private static Telemetry recorded(int seconds, DoubleUnaryOperator trueTime) {
        var samples = new TelemetryBuilder();
        for (var second = 0; second <= seconds; second++) {
            samples.sample(TEN + second * 1000L);
            samples.putValue(Channel.HEART_RATE, heart(trueTime.applyAsDouble(second)));
        }
        return samples.build();
    }
}
