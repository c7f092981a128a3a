package org.stadion.workouts.control.analysis.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.amount;
import static org.stadion.workouts.control.analysis.Recordings.blocks;
import static org.stadion.workouts.control.analysis.Recordings.constant;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;
import static org.stadion.workouts.control.analysis.Recordings.reason;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.series.RollingMean;
import org.stadion.workouts.control.analysis.series.SecondGrid;

class NormalizedPowerTest {

    private static final double[] STEADY = constant(3600, 200);
    private static final double[] INTERVALS = blocks(
            300, 300, 100, 300, 300, 300, 100, 300, 300, 300, 100, 300, 300, 300, 100, 300, 300, 300, 100, 300, 300,
            300, 100, 300);

    @Test
    void steady_power_is_its_own_norm() {
        assertThat(amount(NormalizedPower.ofSeconds(STEADY))).isCloseTo(200.000, within(5e-4));
    }

    @Test
    void six_times_five_minutes_at_300_and_100_watts() {
        assertThat(amount(AveragePower.ofSeconds(INTERVALS))).isCloseTo(200, within(1e-9));
        assertThat(amount(NormalizedPower.ofSeconds(INTERVALS))).isCloseTo(250.617, within(5e-4));
    }

    @Test
    void intensity_and_stress_of_the_intervals_at_a_threshold_of_250() {
        Metric power = NormalizedPower.ofSeconds(INTERVALS);

        assertThat(amount(PowerLoad.intensityFactor(power, 250))).isCloseTo(1.00247, within(5e-6));
        assertThat(amount(PowerLoad.trainingStress(3600, power, 250))).isCloseTo(100.494, within(5e-4));
    }

    @Test
    void an_hour_at_300_with_a_threshold_of_300_is_intensity_one_and_stress_100() {
        Metric power = NormalizedPower.ofSeconds(constant(3600, 300));

        assertThat(amount(PowerLoad.intensityFactor(power, 300))).isCloseTo(1.0, within(1e-9));
        assertThat(amount(PowerLoad.trainingStress(3600, power, 300))).isCloseTo(100.0, within(1e-7));
    }

    @Test
    void an_hour_of_average_power_alone_at_a_threshold_of_250_is_stress_100() {
        Metric normalized = NormalizedPower.ofSeconds(new double[0]);
        Metric average = Metric.of(250, AveragePower.ALGORITHM);

        Metric power = AveragePower.normalizedOrAverage(normalized, average);

        assertThat(power.algorithm()).isEqualTo(AveragePower.ALGORITHM);
        assertThat(amount(PowerLoad.trainingStress(3600, power, 250))).isCloseTo(100, within(1e-9));
    }

    @Test
    void without_a_threshold_stress_is_missing_and_not_zero() {
        Metric power = NormalizedPower.ofSeconds(STEADY);

        assertThat(reason(PowerLoad.trainingStress(3600, power, Double.NaN))).isEqualTo(Reason.MISSING_FTP);
        assertThat(reason(PowerLoad.intensityFactor(power, 0)).code()).isEqualTo("missing_ftp");
    }

    @Test
    void without_power_everything_that_follows_is_missing_for_that_reason() {
        Metric none = NormalizedPower.ofSeconds(SecondGrid.closed(everySecond(100), constant(100, Double.NaN)));

        assertThat(reason(none)).isEqualTo(Reason.NO_POWER);
        assertThat(reason(PowerLoad.trainingStress(100, none, 250))).isEqualTo(Reason.NO_POWER);
        assertThat(reason(ExtendedPower.ofSeconds(new double[0]))).isEqualTo(Reason.NO_POWER);
        assertThat(reason(AveragePower.ofSeconds(new double[0]))).isEqualTo(Reason.NO_POWER);
    }

    @Test
    void less_than_thirty_seconds_are_too_short() {
        assertThat(reason(NormalizedPower.ofSeconds(constant(29, 200)))).isEqualTo(Reason.TOO_SHORT);
        assertThat(amount(NormalizedPower.ofSeconds(constant(30, 200)))).isCloseTo(200, within(1e-9));
        assertThat(reason(ExtendedPower.ofSeconds(constant(24, 200)))).isEqualTo(Reason.TOO_SHORT);
        assertThat(reason(PowerLoad.trainingStress(0, NormalizedPower.ofSeconds(STEADY), 250)))
                .isEqualTo(Reason.TOO_SHORT);
    }

    @Test
    void a_pause_changes_nothing() {
        double[] time = everySecond(3600);
        Arrays.setAll(time, i -> i < 1234 ? i : i + 900);

        assertThat(amount(NormalizedPower.ofSeconds(SecondGrid.closed(time, INTERVALS))))
                .isCloseTo(amount(NormalizedPower.ofSeconds(INTERVALS)), within(1e-9));
    }

    @Property
    void the_norm_lies_between_the_mean_of_the_windows_and_the_highest_of_them(
            @ForAll @Size(min = 30, max = 300) List<@DoubleRange(min = 0, max = 1500) Double> powers) {
        double[] watts = powers.stream().mapToDouble(Double::doubleValue).toArray();
        var windows = Arrays.stream(RollingMean.of(watts, 30)).summaryStatistics();

        assertThat(amount(NormalizedPower.ofSeconds(watts)))
                .isBetween(windows.getAverage() - 1e-6, windows.getMax() + 1e-6);
    }

    @Test
    void coasting_counts_as_zero() {
        assertThat(amount(AveragePower.ofSeconds(blocks(200, 60, 0, 60)))).isCloseTo(100, within(1e-9));
        assertThat(amount(NormalizedPower.ofSeconds(constant(60, 0)))).isZero();
    }

    @Test
    void a_recording_of_every_fifth_second_has_the_same_norm() {
        double[] time = new double[720];
        Arrays.setAll(time, i -> 5.0 * i);
        double[] sparse = new double[720];
        Arrays.setAll(sparse, i -> INTERVALS[5 * i]);

        assertThat(amount(NormalizedPower.ofSeconds(SecondGrid.closed(time, sparse))))
                .isCloseTo(250.617, within(5e-4));
    }

    @Test
    void variability_and_efficiency_are_plain_ratios() {
        Metric normalized = Metric.of(250, NormalizedPower.ALGORITHM);
        Metric average = Metric.of(200, AveragePower.ALGORITHM);
        Metric heart = Metric.of(125, AveragePower.ALGORITHM);

        assertThat(amount(PowerLoad.variabilityIndex(normalized, average))).isCloseTo(1.25, within(1e-12));
        assertThat(amount(PowerLoad.efficiencyFactor(normalized, heart))).isCloseTo(2.0, within(1e-12));
        assertThat(amount(PowerLoad.paceEfficiency(Metric.of(4, AveragePower.ALGORITHM), heart)))
                .isCloseTo(1.92, within(1e-12));
        assertThat(reason(PowerLoad.variabilityIndex(normalized, Metric.of(0, AveragePower.ALGORITHM))))
                .isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(reason(PowerLoad.efficiencyFactor(
                        normalized, Metric.missing(Reason.NO_HEART_RATE, AveragePower.ALGORITHM))))
                .isEqualTo(Reason.NO_HEART_RATE);
    }

    @Test
    void extended_power_of_steady_power_follows_the_exponential_in_closed_form() {
        int n = 600;
        double sum = 0;
        for (int i = 1; i <= n; i++) {
            sum += Math.pow(200 * (1 - Math.pow(25.0 / 26, i)), 4);
        }

        assertThat(amount(ExtendedPower.ofSeconds(constant(n, 200)))).isCloseTo(Math.pow(sum / n, 0.25), within(1e-9));
    }

    @Test
    void work_is_power_times_time_and_a_kilojoule_is_about_a_kilocalorie() {
        Metric kilojoules = Work.kilojoules(Metric.of(200, AveragePower.ALGORITHM), 3600);

        assertThat(amount(kilojoules)).isCloseTo(720, within(1e-9));
        assertThat(amount(Work.kilocalories(kilojoules))).isCloseTo(720, within(1e-9));
    }

    @Test
    void who_did_no_work_burnt_something_that_power_does_not_tell() {
        Metric kilojoules = Work.kilojoules(Metric.of(0, AveragePower.ALGORITHM), 3600);

        assertThat(Work.kilocalories(kilojoules).isPresent()).isFalse();
    }
}
