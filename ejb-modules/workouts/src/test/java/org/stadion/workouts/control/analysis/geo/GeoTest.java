package org.stadion.workouts.control.analysis.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.SampleTrack;

class GeoTest {

    private static final double NAN = Double.NaN;

    @Test
    void the_sample_track_is_245_metres_long_and_a_little_more_with_its_slopes() {
        assertThat(last(TrackDistance.cumulative(
                        SampleTrack.latitude(), SampleTrack.longitude(), EarthModel.MEAN_SPHERE)))
                .isCloseTo(244.629, within(5e-4));
        assertThat(last(TrackDistance.cumulative(
                        SampleTrack.latitude(), SampleTrack.longitude(), EarthModel.EQUATORIAL_SPHERE)))
                .isCloseTo(244.903, within(5e-4));
        assertThat(spatial(EarthModel.MEAN_SPHERE)).isCloseTo(246.279, within(5e-4));
        assertThat(spatial(EarthModel.EQUATORIAL_SPHERE)).isCloseTo(246.551, within(5e-4));
    }

    @Test
    void a_thousandth_degree_of_latitude_on_the_ellipsoid() {
        assertThat(EarthModel.ELLIPSOID.metres(0, 0, 0.001, 0)).isCloseTo(110.57427, within(5e-5));
        assertThat(EarthModel.ELLIPSOID.metres(0, 0, 0.00001, 0)).isCloseTo(1.1057428, within(5e-6));
    }

    @Test
    void the_steps_of_a_sensor_replace_those_of_gps() {
        double[] gps = {0, 110.57427, 0, NAN};
        double[] sensor = {NAN, NAN, 5, 10};

        double[] metres = TrackDistance.fused(gps, sensor);

        assertThat(metres[1]).isCloseTo(110.57427, within(1e-9));
        assertThat(metres[3]).isCloseTo(125.57427, within(1e-9));
    }

    @Test
    void missing_positions_are_bridged() {
        double[] metres = TrackDistance.cumulative(
                new double[] {NAN, 0, NAN, 0.002}, new double[] {NAN, 0, NAN, 0}, EarthModel.MEAN_SPHERE);

        assertThat(metres[0]).isZero();
        assertThat(metres[2]).isZero();
        assertThat(metres[3]).isCloseTo(222.39, within(0.01));
        assertThatThrownBy(() -> TrackDistance.cumulative(new double[2], new double[3], EarthModel.MEAN_SPHERE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_date_line_is_no_way_around_the_world() {
        for (EarthModel earth : EarthModel.values()) {
            assertThat(earth.metres(0, 179.999, 0, -179.999)).isCloseTo(222.4, within(0.5));
        }
    }

    @Property
    void models_of_the_earth_agree_within_a_percent(
            @ForAll @DoubleRange(min = -80, max = 80) double latitude,
            @ForAll @DoubleRange(min = -180, max = 180) double longitude) {
        double north = latitude + 0.01;
        double east = longitude + 0.01;
        double sphere = EarthModel.MEAN_SPHERE.metres(latitude, longitude, north, east);

        assertThat(EarthModel.EQUATORIAL_SPHERE.metres(latitude, longitude, north, east))
                .isCloseTo(sphere * 6378137 / 6371008.8, within(1e-6));
        assertThat(EarthModel.ELLIPSOID.metres(latitude, longitude, north, east))
                .isCloseTo(sphere, within(0.01 * sphere));
    }

    private static double spatial(EarthModel earth) {
        return last(TrackDistance.cumulative(
                SampleTrack.latitude(), SampleTrack.longitude(), SampleTrack.elevation(), earth));
    }

    private static double last(double[] values) {
        return values[values.length - 1];
    }
}
