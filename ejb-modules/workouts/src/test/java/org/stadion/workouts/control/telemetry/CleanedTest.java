package org.stadion.workouts.control.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.geo.Earth;

class CleanedTest {
    private static final double RUNNING = 12.5;
    private static final double GROUND = 9000;

    @Test
    void a_sound_track_is_left_as_it_is() {
        var track = new Tracks().run(48, 2, 3, 60).build();

        assertThat(Cleaned.of(track, RUNNING, GROUND)).isEqualTo(new Cleaned(track, 0, 0, 0));
    }

    @Test
    void zero_zero_is_no_place_and_nothing_lies_off_the_globe() {
        var track = new Tracks()
                .run(48, 2, 3, 10)
                .to(0, 0)
                .to(91, 2)
                .run(48.001, 2, 3, 10)
                .build();

        var cleaned = Cleaned.of(track, RUNNING, GROUND);

        assertThat(cleaned.positionsInvalid()).isEqualTo(2);
        assertThat(cleaned.telemetry().size()).isEqualTo(22);
        assertThat(TrackDistance.metres(cleaned.telemetry())).isLessThan(200);
    }

    @Test
    void a_distance_that_ends_long_before_the_way_does_is_none() {
        var track = new Tracks();
        for (var second = 0; second < 100; second++) {
            track.run(48 + Math.toDegrees(3 * second / Earth.RADIUS), 2, 0, 1);
            if (second < 40) {
                track.with(Channel.DISTANCE, 3 * second);
            }
        }

        var cleaned = Cleaned.of(track.build(), RUNNING, GROUND);

        assertThat(cleaned.values()).isEqualTo(40);
        assertThat(cleaned.telemetry().has(Channel.DISTANCE)).isFalse();
    }

    @Test
    void a_distance_that_stands_while_the_athlete_moves_is_none() {
        for (var speed : new double[] {3, 0.5}) {
            var track = new Tracks();
            for (var second = 0; second < 100; second++) {
                track.run(48 + Math.toDegrees(speed * second / Earth.RADIUS), 2, 0, 1)
                        .with(Channel.DISTANCE, 0);
            }

            var cleaned = Cleaned.of(track.build(), RUNNING, GROUND);

            assertThat(cleaned.telemetry().has(Channel.DISTANCE)).isEqualTo(speed < 1);
        }
    }

    @Test
    void a_distance_that_is_told_now_and_then_is_one() {
        var track = new Tracks();
        for (var second = 0; second < 100; second++) {
            track.run(48 + Math.toDegrees(3 * second / Earth.RADIUS), 2, 0, 1);
            if (second % 20 == 5) {
                track.with(Channel.DISTANCE, 3 * second);
            }
        }
        var drawn = track.build();

        assertThat(Cleaned.of(drawn, RUNNING, GROUND)).isEqualTo(new Cleaned(drawn, 0, 0, 0));
    }

    @Test
    void the_sea_amid_the_hills_is_no_altitude() {
        var track = altitudes(0, 0, 300, 301, 0, 0, 0, 302, 303, 0);

        var cleaned = Cleaned.of(track, RUNNING, GROUND);

        assertThat(cleaned.values()).isEqualTo(6);
        assertThat(cleaned.telemetry().column(Channel.ALTITUDE).orElseThrow().values())
                .containsExactly(
                        Double.NaN, Double.NaN, 300, 301, Double.NaN, Double.NaN, Double.NaN, 302, 303, Double.NaN);
    }

    @Test
    void whoever_gets_to_the_sea_step_by_step_or_never_left_it_is_there() {
        for (var shore :
                new Telemetry[] {altitudes(0, 0, 0), altitudes(25, 20, 0, 0, 21, 40), altitudes(0, 5, 40, 45)}) {
            assertThat(Cleaned.of(shore, RUNNING, GROUND).values()).isZero();
        }
    }

    private static Telemetry altitudes(double... metres) {
        var track = new Tracks();
        for (var height : metres) {
            track.nowhere().with(Channel.ALTITUDE, height);
        }
        return track.build();
    }

    @Test
    void half_a_position_is_none() {
        var track = new Tracks()
                .run(48, 2, 3, 10)
                .nowhere()
                .with(Channel.LATITUDE, 48)
                .build();

        var cleaned = Cleaned.of(track, RUNNING, GROUND);

        assertThat(cleaned.positionsInvalid()).isEqualTo(1);
        assertThat(cleaned.telemetry().column(Channel.LATITUDE).orElseThrow().missing(10))
                .isTrue();
    }

    @Test
    void a_spike_is_dropped_and_the_way_goes_on() {
        var track =
                new Tracks().run(48, 2, 3, 100).to(49, 3).run(48.003, 2, 3, 100).build();

        var cleaned = Cleaned.of(track, RUNNING, GROUND);

        assertThat(cleaned.positionsJumping()).isEqualTo(1);
        assertThat(cleaned.telemetry().segments()).hasSize(1);
        assertThat(TrackDistance.metres(cleaned.telemetry())).isCloseTo(2 * 297, within(50.0));
    }

    @Test
    void a_spike_after_the_second_position_takes_no_other_with_it() {
        var track =
                new Tracks().run(48, 2, 3, 2).to(49, 3).run(48.0001, 2, 3, 100).build();

        var cleaned = Cleaned.of(track, RUNNING, GROUND);

        assertThat(cleaned.positionsJumping()).isEqualTo(1);
        assertThat(cleaned.telemetry().column(Channel.LATITUDE).orElseThrow().missing(1))
                .isFalse();
    }

    @Test
    void first_positions_from_yesterdays_place_are_dropped() {
        var track = new Tracks().to(40, -3).to(40, -3).run(48, 2, 3, 300).build();

        var cleaned = Cleaned.of(track, RUNNING, GROUND);

        assertThat(cleaned.positionsJumping()).isEqualTo(2);
        assertThat(TrackDistance.metres(cleaned.telemetry())).isCloseTo(299 * 3, within(1.0));
    }

    @Test
    void between_two_long_runs_the_hop_becomes_a_border_that_does_not_count() {
        var track = new Tracks().run(48, 2, 3, 100).run(50, 5, 3, 100).build();

        var cleaned = Cleaned.of(track, RUNNING, GROUND);

        assertThat(cleaned.positionsJumping()).isZero();
        assertThat(cleaned.telemetry().segments()).containsExactly(new Segment(0, 100), new Segment(100, 200));
        assertThat(TrackDistance.metres(cleaned.telemetry())).isCloseTo(2 * 297, within(1.0));
    }

    @Test
    void a_long_way_in_a_long_time_is_no_hop() {
        var track =
                new Tracks().run(48, 2, 3, 10).after(3600).run(48.1, 2, 3, 10).build();

        assertThat(Cleaned.of(track, RUNNING, GROUND).telemetry().segments()).hasSize(1);
    }

    @Test
    void two_points_far_apart_show_no_normal_to_judge_by() {
        var track = new Tracks().to(45, 22).after(10).to(45.1, 22.1).build();

        assertThat(Cleaned.of(track, RUNNING, GROUND).positionsJumping()).isZero();
    }

    @Test
    void values_no_sensor_can_have_measured_are_dropped() {
        var track = new Tracks()
                .nowhere()
                .with(Channel.HEART_RATE, 140)
                .with(Channel.POWER, 200)
                .with(Channel.SPEED, 3)
                .with(Channel.ALTITUDE, 100)
                .nowhere()
                .with(Channel.HEART_RATE, 254)
                .with(Channel.POWER, 65_534)
                .with(Channel.SPEED, 65)
                .with(Channel.ALTITUDE, 11_500)
                .build();

        var cleaned = Cleaned.of(track, RUNNING, GROUND);

        assertThat(cleaned.values()).isEqualTo(4);
        assertThat(cleaned.telemetry().columns().values()).allMatch(column -> column.missing(1) && !column.missing(0));
    }

    @Test
    void a_strap_without_contact_says_nothing_and_is_no_fault() {
        var track = new Tracks()
                .nowhere()
                .with(Channel.HEART_RATE, 0)
                .nowhere()
                .with(Channel.HEART_RATE, 255)
                .build();

        var cleaned = Cleaned.of(track, RUNNING, GROUND);

        assertThat(cleaned.telemetry().has(Channel.HEART_RATE)).isFalse();
        assertThat(cleaned.values()).isZero();
    }

    @Test
    void a_distance_that_falls_for_a_moment_is_missing_for_that_moment() {
        var track = new Tracks()
                .nowhere()
                .with(Channel.DISTANCE, 10)
                .nowhere()
                .with(Channel.DISTANCE, 20)
                .nowhere()
                .with(Channel.DISTANCE, 0)
                .nowhere()
                .with(Channel.DISTANCE, 30)
                .nowhere()
                .with(Channel.DISTANCE, 40)
                .build();

        var distance = Cleaned.of(track, RUNNING, GROUND)
                .telemetry()
                .column(Channel.DISTANCE)
                .orElseThrow();

        assertThat(distance.values()).containsExactly(10, 20, Double.NaN, 30, 40);
    }

    @Test
    void in_an_unknown_sport_the_track_itself_tells_what_is_too_fast() {
        var walk = new Tracks()
                .run(48, 2, 1.5, 100)
                .to(48.003, 2)
                .run(48.0014, 2, 1.5, 100)
                .build();
        var flight = new Tracks().run(48, 2, 250, 200).build();

        assertThat(Cleaned.of(walk, 350, 20_000).positionsJumping()).isEqualTo(1);
        assertThat(Cleaned.of(flight, 350, 20_000).positionsJumping()).isZero();
    }
}
