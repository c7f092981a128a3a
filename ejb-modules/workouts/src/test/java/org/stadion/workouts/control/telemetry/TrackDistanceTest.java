package org.stadion.workouts.control.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.geo.Earth;

class TrackDistanceTest {
    @Test
    void a_walk_north_with_a_stop_has_the_length_of_its_meridian() {
        var latitudes = new double[] {
            50, 50.0002, 50.0004, 50.0006, 50.0008, 50.0010, 50.0010, 50.0012, 50.0014, 50.0016, 50.0018, 50.0020,
            50.0022
        };
        var track = new Tracks();
        for (var latitude : latitudes) {
            track.to(latitude, 10);
        }

        // 0.0022 degrees on the sphere of 6371008.8 m.
        assertThat(TrackDistance.metres(track.build())).isCloseTo(244.629, within(0.001));
    }

    @Test
    void a_degree_along_the_equator_is_one_360th_of_it() {
        assertThat(Earth.haversine(0, 0, 0, 1)).isCloseTo(Math.PI * Earth.RADIUS / 180, within(1e-6));
    }

    @Test
    void the_date_line_is_no_distance() {
        assertThat(Earth.haversine(0, 179.95, 0, -179.95)).isCloseTo(Earth.haversine(0, 0, 0, 0.1), within(1e-6));
    }

    @Test
    void over_the_pole_the_longitude_may_turn_at_once() {
        assertThat(Earth.haversine(89.99, 0, 89.99, 180)).isCloseTo(Earth.haversine(0, 0, 0.02, 0), within(1e-6));
    }

    @Test
    void the_way_from_one_segment_to_the_next_does_not_count() {
        var track =
                new Tracks().to(50, 10).to(50.001, 10).newSegment().to(51, 10).to(51.001, 10);

        assertThat(TrackDistance.metres(track.build())).isCloseTo(Earth.haversine(50, 10, 50.001, 10) * 2, within(0.1));
    }

    @Test
    void samples_without_a_position_are_bridged() {
        var track = new Tracks().to(50, 10).nowhere().to(50.001, 10);

        var cumulative = TrackDistance.cumulative(track.build());

        assertThat(cumulative.missing(1)).isTrue();
        assertThat(cumulative.value(2)).isCloseTo(111.195, within(0.01));
    }

    @Test
    void without_positions_there_is_no_distance() {
        assertThat(TrackDistance.metres(new Tracks().nowhere().nowhere().build()))
                .isZero();
    }
}
