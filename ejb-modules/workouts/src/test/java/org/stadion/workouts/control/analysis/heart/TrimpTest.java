package org.stadion.workouts.control.analysis.heart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.amount;
import static org.stadion.workouts.control.analysis.Recordings.blocks;
import static org.stadion.workouts.control.analysis.Recordings.constant;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;
import static org.stadion.workouts.control.analysis.Recordings.reason;

import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

class TrimpTest {

    private static final double UNKNOWN = Double.NaN;

    @Test
    void half_an_hour_at_130_of_a_man_between_40_and_200() {
        var limits = new HeartLimits(40, 200, UNKNOWN);

        assertThat(Trimp.MEN.impulse(30, 130, limits))
                .isCloseTo(31.80, within(5e-3))
                .isCloseTo(32, within(0.32));
        assertThat(amount(Trimp.MEN.of(everySecond(1801), constant(1801, 130), limits)))
                .isCloseTo(31.80, within(5e-3));
    }

    @Test
    void women_have_their_own_factor_and_exponent() {
        // x = 0.5: 60 min x 0.5 x 0.86 x e^0.835
        assertThat(Trimp.WOMEN.impulse(60, 120, new HeartLimits(60, 180, UNKNOWN)))
                .isCloseTo(25.8 * Math.exp(0.835), within(1e-9));
    }

    @Test
    void an_hour_at_171_with_a_threshold_of_169_is_a_stress_of_105() {
        var limits = new HeartLimits(69, 186, 169);
        Metric impulse = Trimp.MEN.of(everySecond(3601), constant(3601, 171), limits);

        assertThat(amount(Trimp.MEN.stress(impulse, limits))).isCloseTo(105, within(0.5));
    }

    @Test
    void an_hour_at_threshold_is_a_stress_of_100() {
        var limits = new HeartLimits(50, 190, 165);

        for (Trimp trimp : Trimp.values()) {
            Metric impulse = trimp.of(everySecond(3601), constant(3601, 165), limits);
            assertThat(amount(trimp.stress(impulse, limits))).isCloseTo(100, within(1e-9));
        }
    }

    @Test
    void an_hour_at_one_beat_a_minute_is_nothing() {
        assertThat(Trimp.MEN.impulse(60, 1, new HeartLimits(60, 190, UNKNOWN))).isZero();
    }

    @Test
    void no_heart_rate_is_missing_and_not_zero() {
        var limits = new HeartLimits(60, 190, 160);

        assertThat(reason(Trimp.MEN.of(everySecond(10), constant(10, 0), limits)))
                .isEqualTo(Reason.NO_HEART_RATE);
        assertThat(reason(Trimp.MEN.of(everySecond(10), constant(10, UNKNOWN), limits)))
                .isEqualTo(Reason.NO_HEART_RATE);
        assertThat(reason(Trimp.MEN.stress(Trimp.MEN.of(new double[0], new double[0], limits), limits)))
                .isEqualTo(Reason.NO_HEART_RATE);
    }

    @Test
    void unknown_limits_are_named() {
        double[] time = everySecond(10);
        double[] beats = constant(10, 150);

        assertThat(reason(Trimp.MEN.of(time, beats, new HeartLimits(UNKNOWN, 190, 160))))
                .isEqualTo(Reason.MISSING_RESTING_HEART_RATE);
        assertThat(reason(Trimp.MEN.of(time, beats, new HeartLimits(60, UNKNOWN, 160))))
                .isEqualTo(Reason.MISSING_MAX_HEART_RATE);
        var noThreshold = new HeartLimits(60, 190, UNKNOWN);
        assertThat(reason(Trimp.MEN.stress(Trimp.MEN.of(time, beats, noThreshold), noThreshold)))
                .isEqualTo(Reason.MISSING_THRESHOLD_HEART_RATE);
    }

    @Test
    void the_threshold_is_estimated_at_85_percent_of_the_reserve() {
        assertThat(ThresholdHeartRate.estimate(69, 186)).isCloseTo(168.45, within(1e-9));
    }

    @Test
    void zonal_impulse_weighs_minutes_by_zone() {
        // Threshold 160: 100 bpm is zone 1 (62.5 %), 152 zone 4 (95 %), 170 zone 5 (106 %).
        double[] beats = blocks(100, 601, 152, 600, 170, 60);
        var limits = new HeartLimits(UNKNOWN, 190, 160);

        assertThat(amount(ZonalTrimp.byThreshold(everySecond(beats.length), beats, limits)))
                .isCloseTo(10 * 0.9 + 10 * 2 + 1 * 5, within(1e-9));
        assertThat(reason(ZonalTrimp.byThreshold(everySecond(5), constant(5, 150), new HeartLimits(60, 190, UNKNOWN))))
                .isEqualTo(Reason.MISSING_THRESHOLD_HEART_RATE);
    }

    @Test
    void edwards_counts_one_to_five_by_tenths_of_the_maximum() {
        double[] beats = blocks(90, 601, 110, 600, 130, 600, 150, 600, 170, 600, 190, 600);
        var limits = new HeartLimits(UNKNOWN, 200, UNKNOWN);

        assertThat(amount(ZonalTrimp.edwards(everySecond(beats.length), beats, limits)))
                .isCloseTo(10 * (0 + 1 + 2 + 3 + 4 + 5), within(1e-9));
        assertThat(reason(ZonalTrimp.edwards(everySecond(5), constant(5, 0), limits)))
                .isEqualTo(Reason.NO_HEART_RATE);
        assertThat(reason(ZonalTrimp.edwards(everySecond(5), constant(5, 150), new HeartLimits(60, UNKNOWN, UNKNOWN))))
                .isEqualTo(Reason.MISSING_MAX_HEART_RATE);
    }

    @Test
    void the_maximum_by_age_depends_on_the_formula() {
        assertThat(MaximumHeartRate.FOX.atAge(40)).isCloseTo(180, within(1e-9));
        assertThat(MaximumHeartRate.TANAKA.atAge(40)).isCloseTo(180, within(1e-9));
        assertThat(MaximumHeartRate.GELLISH.atAge(40)).isCloseTo(179, within(1e-9));
        assertThat(MaximumHeartRate.NES.atAge(40)).isCloseTo(185.4, within(1e-9));
        assertThat(MaximumHeartRate.ARENA.atAge(40)).isCloseTo(180.5, within(1e-9));
        assertThat(MaximumHeartRate.ASTRAND.atAge(40)).isCloseTo(183, within(1e-9));
        assertThat(MaximumHeartRate.FOX.algorithm().code()).isEqualTo("heart-maximum.fox@1");
        assertThatThrownBy(() -> MaximumHeartRate.FOX.atAge(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_resting_rate_to_start_with_falls_with_age_to_50() {
        assertThat(MaximumHeartRate.restingAtAge(34)).isEqualTo(69);
        assertThat(MaximumHeartRate.restingAtAge(130)).isEqualTo(50);
    }
}
