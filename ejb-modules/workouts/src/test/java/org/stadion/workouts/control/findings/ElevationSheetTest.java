package org.stadion.workouts.control.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stadion.workouts.ElevationView.ElevationMethod;
import org.stadion.workouts.control.analysis.SampleTrack;
import org.stadion.workouts.control.telemetry.Channel;

class ElevationSheetTest {
    @Test
    void the_sample_track_by_every_method() {
        var walk = Rides.of("hiking", 13).with(Channel.ALTITUDE, second -> SampleTrack.elevation()[second]);

        var methods = ElevationSheet.of(walk.telemetry());

        assertThat(methods)
                .extracting(ElevationMethod::algorithm)
                .containsExactly(
                        "elevation-gain.median-5-hysteresis-0.8@1",
                        "elevation-gain.hysteresis-3@1",
                        "elevation-gain.gpxpy@1",
                        "elevation-gain.raw@1");
        assertThat(methods).extracting(method -> method.ascentM().value()).endsWith(13.0, 12.8, 15.0);
        assertThat(methods).extracting(method -> method.descentM().value()).endsWith(6.0, 4.8, 7.0);
    }

    @Test
    void air_pressure_is_a_method_of_its_own() {
        var still = Rides.of("hiking", 60).with(Channel.ABSOLUTE_PRESSURE, second -> 101_569 + second % 8);

        var methods = ElevationSheet.of(still.telemetry());

        assertThat(methods.getFirst().ascentM().reason()).isEqualTo("no_elevation");
        assertThat(methods.getLast().algorithm()).isEqualTo("elevation-gain.pressure-steps-3@1");
        assertThat(methods.getLast().ascentM().value()).isZero();
    }
}
