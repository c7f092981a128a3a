package org.stadion.workouts.control.analysis.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.amount;
import static org.stadion.workouts.control.analysis.Recordings.constant;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;
import static org.stadion.workouts.control.analysis.Recordings.reason;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.SampleTrack;
import org.stadion.workouts.control.analysis.geo.Earth;
import org.stadion.workouts.control.analysis.series.Interval;

class MotionTest {

    private static final double ONE_KMH = 1 / 3.6;
    private static final double NAN = Double.NaN;

    @Test
    void the_sample_track_moves_110_of_its_170_seconds() {
        double[] distance = new double[13];
        for (int i = 1; i < distance.length; i++) {
            distance[i] = distance[i - 1]
                    + Earth.haversine(
                            SampleTrack.latitude()[i - 1],
                            SampleTrack.longitude()[i - 1],
                            SampleTrack.latitude()[i],
                            SampleTrack.longitude()[i]);
        }

        var time = MovingTime.of(SampleTrack.time(), distance, List.of(), ONE_KMH);

        assertThat(time.elapsedSeconds()).isEqualTo(170);
        assertThat(time.timerSeconds()).isEqualTo(170);
        assertThat(time.movingSeconds()).isEqualTo(110);
        assertThat(distance[12] / time.movingSeconds()).isCloseTo(2.22390, within(5e-6));
    }

    @Test
    void a_pause_of_the_timer_wins_over_movement() {
        double[] time = everySecond(101);
        double[] distance = Arrays.stream(time).map(t -> 3 * t).toArray();

        var moving = MovingTime.of(time, distance, List.of(new Interval(20, 50.5), new Interval(10, 30)), ONE_KMH);

        assertThat(moving.timerSeconds()).isCloseTo(59.5, within(1e-9));
        assertThat(moving.movingSeconds()).isCloseTo(59.5, within(1e-9));
    }

    @Test
    void a_pause_beyond_the_recording_counts_only_inside() {
        var moving = MovingTime.of(everySecond(11), everySecond(11), List.of(new Interval(8, 100)), 0.1);

        assertThat(moving.timerSeconds()).isEqualTo(8);
        assertThat(moving.movingSeconds()).isEqualTo(8);
    }

    @Test
    void without_distance_all_timer_time_moves() {
        var moving = MovingTime.of(everySecond(61), constant(61, NAN), List.of(new Interval(10, 20)), ONE_KMH);

        assertThat(moving).isEqualTo(new MovingTime(60, 50, 50));
        assertThat(MovingTime.of(new double[0], new double[0], List.of(), ONE_KMH))
                .isEqualTo(new MovingTime(0, 0, 0));
    }

    @Test
    void the_threshold_must_be_exceeded() {
        double[] time = {0, 10, 20};
        double[] distance = {0, 10, 30};

        assertThat(MovingTime.of(time, distance, List.of(), 1).movingSeconds()).isEqualTo(10);
        assertThat(MovingTime.soFar(time, distance, List.of(), 0.5)).containsExactly(0, 10, 20);
    }

    @Test
    void missing_distances_are_bridged() {
        double[] distance = {0, NAN, NAN, 9, 12};

        assertThat(MovingTime.of(everySecond(5), distance, List.of(), 1).movingSeconds())
                .isEqualTo(4);
    }

    @Test
    void a_pause_from_30_to_55_seconds_leaves_35_of_60() {
        double[] time = {0, 1, 2, 30, 40, 45, 50, 55, 60};

        assertThat(MovingTime.of(time, constant(9, NAN), List.of(new Interval(30, 55)), 0)
                        .movingSeconds())
                .isEqualTo(35);
    }

    @Test
    void the_top_speed_must_be_held_for_three_seconds() {
        double[] speed = {3, 3, 12, 3, 3, 5, 5, 5, 3};

        assertThat(amount(TopSpeed.held(everySecond(9), speed))).isCloseTo(6, within(1e-9));
        assertThat(reason(TopSpeed.held(everySecond(2), constant(2, NAN)))).isEqualTo(Reason.NO_SPEED);
        assertThat(reason(TopSpeed.held(everySecond(2), constant(2, 3)))).isEqualTo(Reason.TOO_SHORT);
    }

    @Test
    void splits_end_between_samples() {
        // 3 m/s: the first kilometre ends at 333 1/3 s.
        double[] time = Arrays.stream(everySecond(81)).map(t -> 10 * t).toArray();
        double[] distance = Arrays.stream(time).map(t -> 3 * t).toArray();

        var splits = Splits.of(time, distance, time, Splits.KILOMETRE);

        assertThat(splits).hasSize(3);
        assertThat(splits.getFirst().toSeconds()).isCloseTo(1000 / 3.0, within(1e-9));
        assertThat(splits.get(1).elapsedSeconds()).isCloseTo(1000 / 3.0, within(1e-9));
        assertThat(splits.get(1).movingSeconds()).isCloseTo(1000 / 3.0, within(1e-9));
        assertThat(splits.getLast().complete()).isFalse();
        assertThat(splits.getLast().toMetres()).isEqualTo(2400);
        assertThat(splits.getLast().elapsedSeconds()).isCloseTo(400 / 3.0, within(1e-9));
    }

    @Test
    void a_stop_belongs_to_the_split_in_which_it_happens_and_does_not_move() {
        double[] time = {0, 100, 400, 500};
        double[] distance = {0, 500, 500, 1000};
        double[] moving = MovingTime.soFar(time, distance, List.of(), ONE_KMH);

        var split = Splits.of(time, distance, moving, 1000).getFirst();

        assertThat(split.elapsedSeconds()).isEqualTo(500);
        assertThat(split.movingSeconds()).isEqualTo(200);
    }

    @Test
    void splits_in_miles_and_of_one_long_step() {
        var splits = Splits.of(new double[] {0, 1000}, new double[] {0, 2 * Splits.MILE}, new double[2], Splits.MILE);

        assertThat(splits).hasSize(2);
        assertThat(splits.getFirst().toSeconds()).isCloseTo(500, within(1e-6));
        assertThat(splits.getLast().complete()).isTrue();
        assertThat(Splits.of(everySecond(3), constant(3, NAN), everySecond(3), 1000))
                .isEmpty();
        assertThatThrownBy(() -> Splits.of(everySecond(3), everySecond(3), everySecond(3), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_absurd_distance_makes_no_endless_list() {
        assertThat(Splits.of(new double[] {0, 1}, new double[] {0, 1e12}, new double[2], 1000))
                .hasSize(10_000);
    }
}
