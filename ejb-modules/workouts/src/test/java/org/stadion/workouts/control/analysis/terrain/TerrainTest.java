package org.stadion.workouts.control.analysis.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.amount;
import static org.stadion.workouts.control.analysis.Recordings.reason;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.SampleTrack;

class TerrainTest {

    private static final double[] TRACK = SampleTrack.elevation();

    @Test
    void the_sample_track_by_every_method() {
        assertChange(ElevationGain.raw(TRACK), 15, 7);
        assertChange(ElevationGain.hysteresis(TRACK, 2), 13, 6);
        assertChange(ElevationGain.hysteresis(TRACK, 3), 13, 6);
        assertChange(ElevationGain.hysteresis(TRACK, 5), 6, 0);
        assertChange(ElevationGain.weighted(TRACK), 12.8, 4.8);
    }

    @Test
    void raw_gain_adds_every_rise() {
        assertChange(ElevationGain.raw(new double[] {0, 10, 17, 14, 20, 3, 11, 0}), 31, 31);
        assertChange(ElevationGain.raw(new double[] {0, 10, 17, 20, 35}), 35, 0);
        assertChange(ElevationGain.raw(new double[] {0, -10, -17, -20, -35}), 0, 35);
    }

    @Test
    void the_least_change_is_counted_when_it_is_reached() {
        assertChange(ElevationGain.hysteresis(new double[] {200, 300, 400}, 200), 200, 0);
        assertChange(ElevationGain.hysteresis(new double[] {200, 300, 400}, 201), 0, 0);
    }

    @Test
    void no_elevation_is_missing_and_not_zero() {
        assertThat(reason(ElevationGain.of(new double[0]).gain())).isEqualTo(Reason.NO_ELEVATION);
        assertThat(reason(ElevationGain.raw(new double[] {Double.NaN}).loss())).isEqualTo(Reason.NO_ELEVATION);
        assertChange(ElevationGain.of(new double[] {100}), 0, 0);
    }

    @Test
    void the_default_ignores_a_lone_spike_and_keeps_a_hill() {
        assertChange(ElevationGain.of(new double[] {100, 100, 100, 150, 100, 100, 100}), 0, 0);
        double[] hill = {100, 110, 120, 130, 140, 150, 140, 130, 120, 110, 100};
        // The median of 130, 140, 150, 140 and 130 cuts the top by ten metres.
        assertChange(ElevationGain.of(hill), 40, 40);
    }

    @Property
    void gain_less_loss_is_the_change_from_end_to_end_and_no_hysteresis_exceeds_the_raw_sum(
            @ForAll @Size(min = 1, max = 200) List<@DoubleRange(min = -400, max = 4000) Double> heights) {
        double[] elevation = heights.stream().mapToDouble(Double::doubleValue).toArray();
        ElevationChange raw = ElevationGain.raw(elevation);
        double change = elevation[elevation.length - 1] - elevation[0];

        assertThat(amount(raw.gain()) - amount(raw.loss())).isCloseTo(change, within(1e-6));
        for (double step : new double[] {1, 3, 10}) {
            ElevationChange stepped = ElevationGain.hysteresis(elevation, step);
            assertThat(amount(stepped.gain())).isLessThanOrEqualTo(amount(raw.gain()) + 1e-6);
            assertThat(amount(stepped.gain()) - amount(stepped.loss())).isCloseTo(change, within(step + 1e-6));
        }
        // A median of five may swing where heights alternate, but it leaves both ends where they are.
        ElevationChange usual = ElevationGain.of(elevation);
        assertThat(amount(usual.gain()) - amount(usual.loss())).isCloseTo(change, within(0.8 + 1e-6));
    }

    @Test
    void a_barometer_at_rest_climbs_nothing() {
        double[] noise = {1015.69, 1015.71, 1015.77, 1015.70, 1015.74, 1015.69, 1015.76, 1015.72, 1015.75, 1015.70};

        assertChange(PressureElevation.of(noise), 0, 0);
    }

    @Test
    void pressure_rising_to_1018_is_a_descent_of_fifteen_metres() {
        double[] hectopascals = {
            1015, 1015.01, 1015.02, 1015.03, 1015.04, 1015.05, 1015.06, 1015.07, 1015.08, 1015.09, 1015.10, 1015.11,
            1015.12, 1015.13, 1018, 1018.1, 1018.1, 1018.1, 1018.1
        };

        assertChange(PressureElevation.of(hectopascals), 0, 15.0);
        assertThat(PressureElevation.altitude(1013.25)).isCloseTo(0, within(1e-9));
        assertThat(reason(PressureElevation.of(new double[0]).gain())).isEqualTo(Reason.NO_ELEVATION);
    }

    @Test
    void the_fiets_index_of_three_climbs() {
        assertThat(FietsIndex.of(1000, 100, 500)).isCloseTo(1.00, within(1e-9));
        assertThat(FietsIndex.of(5000, 250, 500)).isCloseTo(1.25, within(1e-9));
        assertThat(FietsIndex.of(10_000, 500, 500)).isCloseTo(2.50, within(1e-9));
    }

    @Test
    void thin_air_adds_at_most_half_as_much_again() {
        assertThat(FietsIndex.of(10_000, 500, 1500)).isCloseTo(3.0, within(1e-9));
        assertThat(FietsIndex.of(1000, 100, 3000)).isCloseTo(1.5, within(1e-9));
        assertThatThrownBy(() -> FietsIndex.of(0, 100, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void categories_by_the_fiets_index() {
        assertThat(ClimbCategory.byFiets(6.5)).isEqualTo(ClimbCategory.HORS);
        assertThat(ClimbCategory.byFiets(5.0)).isEqualTo(ClimbCategory.ONE);
        assertThat(ClimbCategory.byFiets(3.5)).isEqualTo(ClimbCategory.TWO);
        assertThat(ClimbCategory.byFiets(2.0)).isEqualTo(ClimbCategory.THREE);
        assertThat(ClimbCategory.byFiets(0.5)).isEqualTo(ClimbCategory.FOUR);
        assertThat(ClimbCategory.byFiets(0.25)).isEqualTo(ClimbCategory.FIVE);
        assertThat(ClimbCategory.byFiets(0.2)).isEqualTo(ClimbCategory.NONE);
    }

    @Test
    void categories_by_length_and_grade() {
        assertThat(ClimbCategory.byLengthAndGrade(1600, 5)).isEqualTo(ClimbCategory.NONE);
        assertThat(ClimbCategory.byLengthAndGrade(1601, 5)).isEqualTo(ClimbCategory.FOUR);
        assertThat(ClimbCategory.byLengthAndGrade(3201, 5)).isEqualTo(ClimbCategory.THREE);
        assertThat(ClimbCategory.byLengthAndGrade(6401, 5)).isEqualTo(ClimbCategory.TWO);
        assertThat(ClimbCategory.byLengthAndGrade(12_801, 5)).isEqualTo(ClimbCategory.ONE);
        assertThat(ClimbCategory.byLengthAndGrade(16_001, 5)).isEqualTo(ClimbCategory.HORS);
        assertThat(ClimbCategory.byLengthAndGrade(20_000, 2.9)).isEqualTo(ClimbCategory.NONE);
    }

    private static void assertChange(ElevationChange change, double gain, double loss) {
        assertThat(amount(change.gain())).isCloseTo(gain, within(1e-9));
        assertThat(amount(change.loss())).isCloseTo(loss, within(1e-9));
    }
}
