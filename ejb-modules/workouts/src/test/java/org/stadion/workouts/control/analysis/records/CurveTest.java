package org.stadion.workouts.control.analysis.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.blocks;
import static org.stadion.workouts.control.analysis.Recordings.constant;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.records.MeanMaxCurve.Point;

class CurveTest {

    private static final double[] VALUES = {1, 2, 5, 1, 3, 9, 2, 4, 4, 1, 2, 5, 4, 6, 4, 2, 5, 4, 7, 3, 2};

    @Test
    void the_best_pair_of_neighbours() {
        var best = MeanMaxCurve.power(everySecond(VALUES.length), VALUES, 2).getFirst();

        assertThat(best.mean() * 2).isEqualTo(12);
        assertThat(best.fromSeconds()).isEqualTo(4);
    }

    @Test
    void the_curve_of_a_ramp_from_0_to_100() {
        var curve = MeanMaxCurve.power(everySecond(101), everySecond(101), 1, 50, 100);

        assertThat(curve).extracting(Point::mean).containsExactly(100.0, 75.5, 50.5);
        assertThat(curve).extracting(Point::fromSeconds).containsExactly(100.0, 51.0, 1.0);
    }

    @Test
    void durations_longer_than_the_recording_are_left_out() {
        assertThat(MeanMaxCurve.power(everySecond(10), constant(10, 200), 5, 10, 11))
                .extracting(Point::seconds)
                .containsExactly(5, 10);
        assertThat(MeanMaxCurve.power(new double[0], new double[0], 5)).isEmpty();
        assertThatThrownBy(() -> MeanMaxCurve.power(everySecond(10), constant(10, 200), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pause_is_zero_watts_and_no_help() {
        double[] time = everySecond(120);
        Arrays.setAll(time, i -> i < 60 ? i : i + 60);

        var curve = MeanMaxCurve.power(time, constant(120, 300), 60, 120);

        assertThat(curve.getFirst().mean()).isEqualTo(300);
        assertThat(curve.getLast().mean()).isCloseTo(150, within(3.0));
    }

    @Test
    void heart_rate_across_an_unmeasured_minute_makes_no_point() {
        double[] time = everySecond(120);
        Arrays.setAll(time, i -> i < 60 ? i : i + 60);

        var curve = MeanMaxCurve.heartRate(time, blocks(150, 60, 170, 60), 30, 60, 90);

        assertThat(curve).extracting(Point::seconds).containsExactly(30, 60);
        assertThat(curve.getFirst().mean()).isEqualTo(170);
        assertThat(curve.getFirst().fromSeconds()).isEqualTo(120);
    }

    @Test
    void the_speed_curve_comes_from_the_distance() {
        double[] distance = new double[101];
        for (int i = 1; i <= 100; i++) {
            distance[i] = distance[i - 1] + (i > 50 ? 4 : 3);
        }

        var curve = MeanMaxCurve.speed(everySecond(101), distance, 50, 100);

        assertThat(curve).extracting(Point::mean).containsExactly(4.0, 3.5);
    }

    @Test
    void a_curve_may_rise_with_duration() {
        // Two sprints with a rest between: 20 s hold one and the rest, 30 s hold both.
        double[] watts = blocks(0, 60, 400, 10, 0, 10, 400, 10, 0, 60);

        var curve = MeanMaxCurve.power(everySecond(150), watts, 20, 30);

        assertThat(curve.getLast().mean()).isGreaterThan(curve.getFirst().mean());
    }

    @Property(tries = 300)
    void no_multiple_of_a_duration_beats_it_and_more_time_never_means_less_work(
            @ForAll @Size(min = 12, max = 60) List<@DoubleRange(min = 0, max = 1500) Double> powers) {
        double[] watts = powers.stream().mapToDouble(Double::doubleValue).toArray();

        var curve = MeanMaxCurve.power(everySecond(watts.length), watts, 1, 2, 4, 5, 12);

        assertThat(curve).extracting(Point::seconds).containsExactly(1, 2, 4, 5, 12);
        for (Point longer : curve) {
            for (Point shorter : curve) {
                if (longer.seconds() % shorter.seconds() == 0) {
                    assertThat(longer.mean()).isLessThanOrEqualTo(shorter.mean() + 1e-9);
                }
                if (longer.seconds() >= shorter.seconds()) {
                    assertThat(longer.mean() * longer.seconds())
                            .isGreaterThanOrEqualTo(shorter.mean() * shorter.seconds() - 1e-6);
                }
            }
        }
    }

    @Property(tries = 300)
    void every_point_is_the_best_of_all_windows(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 1500) Double> powers) {
        double[] watts = powers.stream().mapToDouble(Double::doubleValue).toArray();
        for (Point point : MeanMaxCurve.power(everySecond(watts.length), watts, 1, 2, 5, 13, 60)) {
            double best = 0;
            for (int i = 0; i + point.seconds() <= watts.length; i++) {
                best = Math.max(
                        best,
                        Arrays.stream(watts, i, i + point.seconds()).average().orElseThrow());
            }
            assertThat(point.mean()).isCloseTo(best, within(1e-6));
        }
    }
}
