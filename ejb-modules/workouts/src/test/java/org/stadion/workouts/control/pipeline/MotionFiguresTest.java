package org.stadion.workouts.control.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.findings.Rides;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.Figures;

class MotionFiguresTest {
    /** Five minutes at 3 m/s, then five at a crawl of 0.5 m/s. */
    private static final Telemetry TRACK = Rides.of("running", 601)
            .with(Channel.DISTANCE, second -> second <= 300 ? second * 3.0 : 900 + (second - 300) * 0.5)
            .telemetry();

    private static Figures figures(@Nullable Double deviceMoving) {
        return new Figures(Map.of(
                "distance", new Figure(null, 1050.0, "distance-stream.recorded@1", null, null),
                "moving", new Figure(deviceMoving, 1.0, "stale@1", null, null)));
    }

    @Test
    void who_is_slower_than_their_own_stop_speed_stands_still() {
        var usual = MotionFigures.renewed(figures(null), TRACK, 0.28);
        var strict = MotionFigures.renewed(figures(null), TRACK, 0.9);

        assertThat(usual.shown("moving")).isCloseTo(600, within(0.001));
        assertThat(strict.shown("moving")).isCloseTo(300, within(0.001));
        assertThat(strict.shown("avg_speed")).isCloseTo(1050.0 / 300, within(0.001));
    }

    @Test
    void what_the_device_counted_is_still_shown() {
        assertThat(MotionFigures.renewed(figures(555.0), TRACK, 0.9).shown("moving"))
                .isEqualTo(555);
    }

    @Test
    void samples_that_cover_little_of_the_timer_do_not_tell_the_moving_time() {
        var whole = new Figures(Map.of(
                "timer", new Figure(3600.0, 600.0, "timer.test@1", null, null),
                "moving", new Figure(null, 3600.0, "timer.test@1", null, null)));

        assertThat(MotionFigures.renewed(whole, TRACK, 0.9)).isEqualTo(whole);
    }

    @Test
    void without_samples_nothing_changes() {
        var typed = figures(null);

        assertThat(MotionFigures.renewed(typed, Telemetry.empty(Rides.START), 0.9))
                .isEqualTo(typed);
    }
}
