package org.stadion.workouts.control.analysis.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.amount;
import static org.stadion.workouts.control.analysis.Recordings.blocks;
import static org.stadion.workouts.control.analysis.Recordings.reason;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.Reason;

class LoadTest {

    private static final double[] TEN_DAYS = {100, 0, 50, 120, 0, 80, 60, 0, 0, 150};
    private static final FitnessModel RUNALYZE =
            new FitnessModel(Smoothing.TWO_OVER_N_PLUS_ONE, FormRule.SAME_DAY, 42, 7);

    @Test
    void fitness_and_fatigue_of_ten_days_by_the_default() {
        var days = FitnessModel.STANDARD.days(TEN_DAYS, FitnessModel.UNTRAINED);

        assertThat(values(days, FitnessModel.Day::fitness))
                .containsExactly(
                        new double[] {2.353, 2.297, 3.420, 6.163, 6.018, 7.758, 8.988, 8.776, 8.570, 11.897},
                        within(6e-4));
        assertThat(values(days, FitnessModel.Day::fatigue))
                .containsExactly(
                        new double[] {13.312, 11.540, 16.660, 30.417, 26.368, 33.507, 37.034, 32.104, 27.830, 44.094},
                        within(6e-4));
    }

    @Test
    void fitness_and_fatigue_of_ten_days_by_one_over_n() {
        var days = new FitnessModel(Smoothing.ONE_OVER_N, FormRule.PREVIOUS_DAY, 42, 7)
                .days(TEN_DAYS, FitnessModel.UNTRAINED);

        assertThat(days.getFirst().fitness()).isCloseTo(2.381, within(6e-4));
        assertThat(days.getLast().fitness()).isCloseTo(12.025, within(6e-4));
        assertThat(days.getFirst().fatigue()).isCloseTo(14.286, within(6e-4));
        assertThat(days.getLast().fatigue()).isCloseTo(45.789, within(6e-4));
    }

    @Test
    void a_single_load_of_1000_by_two_over_n_plus_one() {
        var day = RUNALYZE.days(new double[] {1000}, FitnessModel.UNTRAINED).getFirst();

        assertThat(Math.round(day.fitness())).isEqualTo(47);
        assertThat(Math.round(day.fatigue())).isEqualTo(250);
        assertThat(Math.round(day.form())).isEqualTo(-203);
    }

    @Test
    void a_week_of_100_and_a_week_of_rest_by_two_over_n_plus_one() {
        var days = RUNALYZE.days(blocks(100, 7, 0, 7), FitnessModel.UNTRAINED);

        assertThat(rounded(days, FitnessModel.Day::fitness))
                .containsExactly(5, 9, 13, 17, 21, 25, 28, 27, 26, 25, 23, 22, 21, 20);
        assertThat(rounded(days, FitnessModel.Day::fatigue))
                .containsExactly(25, 44, 58, 68, 76, 82, 87, 65, 49, 37, 27, 21, 15, 12);
        assertThat(rounded(days, FitnessModel.Day::form))
                .containsExactly(-20, -35, -44, -51, -55, -57, -58, -38, -23, -12, -4, 2, 6, 9);
    }

    @Test
    void after_its_half_life_a_load_of_100_has_become_50() {
        for (int halfLife : new int[] {1, 7, 42}) {
            double[] means =
                    Smoothing.smooth(new double[halfLife], Smoothing.EXPONENTIAL.lambda(halfLife / Math.log(2)), 100);

            assertThat(means[halfLife - 1]).isCloseTo(50, within(1e-8));
        }
    }

    @Property
    void fitness_of_two_trainings_is_the_sum_of_the_fitness_of_each(
            @ForAll @Size(30) List<@DoubleRange(min = 0, max = 300) Double> loads,
            @ForAll @DoubleRange(min = 0.1, max = 3) double share) {
        double[] one = loads.stream().mapToDouble(Double::doubleValue).toArray();
        double[] both = Arrays.stream(one).map(load -> load * (1 + share)).toArray();
        double[] other = Arrays.stream(one).map(load -> load * share).toArray();

        for (var smoothing : Smoothing.values()) {
            var model = new FitnessModel(smoothing, FormRule.PREVIOUS_DAY, 42, 7);
            var together = model.days(both, FitnessModel.UNTRAINED);
            var first = model.days(one, FitnessModel.UNTRAINED);
            var second = model.days(other, FitnessModel.UNTRAINED);
            for (int day = 0; day < both.length; day++) {
                assertThat(together.get(day).fitness())
                        .isCloseTo(first.get(day).fitness() + second.get(day).fitness(), within(1e-6));
                assertThat(together.get(day).fatigue())
                        .isBetween(0.0, Arrays.stream(both).max().orElseThrow() + 1e-9);
            }
        }
    }

    @Test
    void form_is_yesterdays_balance_unless_asked_for_todays() {
        var today = FitnessModel.STANDARD.days(new double[] {100, 0}, FitnessModel.UNTRAINED);

        assertThat(today.get(0).form()).isZero();
        assertThat(today.get(1).form())
                .isCloseTo(today.get(0).fitness() - today.get(0).fatigue(), within(1e-12));
    }

    @Test
    void a_curve_continued_from_any_day_equals_the_whole() {
        var whole = FitnessModel.STANDARD.days(TEN_DAYS, FitnessModel.UNTRAINED);

        var rest = FitnessModel.STANDARD.days(Arrays.copyOfRange(TEN_DAYS, 6, 10), whole.get(5));

        assertThat(rest).isEqualTo(whole.subList(6, 10));
    }

    @Test
    void every_variant_is_an_algorithm_of_its_own() {
        assertThat(FitnessModel.STANDARD.algorithm().code())
                .isEqualTo("load-fitness.exponential.previous-day.42-7@1")
                .isNotEqualTo(RUNALYZE.algorithm().code());
        assertThatThrownBy(() -> new FitnessModel(Smoothing.EXPONENTIAL, FormRule.SAME_DAY, 7, 42))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void form_has_a_name() {
        assertThat(FormBand.of(26)).isEqualTo(FormBand.TRANSITION);
        assertThat(FormBand.of(25)).isEqualTo(FormBand.FRESH);
        assertThat(FormBand.of(5)).isEqualTo(FormBand.NEUTRAL);
        assertThat(FormBand.of(-5)).isEqualTo(FormBand.LIGHT_LOAD);
        assertThat(FormBand.of(-30)).isEqualTo(FormBand.PRODUCTIVE);
        assertThat(FormBand.of(-31)).isEqualTo(FormBand.OVERREACHING);
    }

    @Test
    void the_impulse_response_to_a_single_load_of_1000() {
        double[] loads = new double[101];
        loads[0] = 1000;
        var days = new ImpulseResponse(0, 1, 2, 42, 7).days(loads);

        assertThat(at(days, ImpulseResponse.Day::fitness, 1, 10, 25, 50, 75, 100))
                .containsExactly(976, 788, 551, 304, 168, 92);
        assertThat(at(days, ImpulseResponse.Day::fatigue, 1, 5, 10, 15, 20, 25))
                .containsExactly(867, 490, 240, 117, 57, 28);
        assertThat(days.getFirst().performance()).isCloseTo(-1000, within(1e-9));
    }

    @Test
    void the_impulse_response_to_a_week_of_loads() {
        // The loads of Runalyze's BanisterModelTest, where these results come from.
        double[] loads = {150, 50, 40, 0, 0, 60, 30, 100};
        var days = new ImpulseResponse(0, 1, 2, 42, 7).days(loads);

        assertThat(at(days, ImpulseResponse.Day::fitness, 1, 2, 3, 4, 5, 6, 7))
                .containsExactly(196, 232, 226, 221, 276, 299, 392);
        assertThat(at(days, ImpulseResponse.Day::fatigue, 1, 2, 3, 4, 5, 6, 7))
                .containsExactly(180, 196, 170, 147, 188, 193, 267);
        assertThat(at(days, ImpulseResponse.Day::performance, 1)).containsExactly(-164);
    }

    @Test
    void monotony_and_strain_of_an_uneven_week() {
        double[] week = {0, 20, 10, 10, 10, 10, 10};

        assertThat(amount(Monotony.EVERY_DAY.of(week))).isCloseTo(1.8708, within(5e-5));
        assertThat(amount(Monotony.EVERY_DAY.strain(week))).isCloseTo(130.958, within(5e-4));
    }

    @Test
    void rest_days_before_the_first_training_count_unless_left_out() {
        double[] week = {0, 0, 0, 10, 20, 30, 40};

        assertThat(amount(Monotony.FROM_FIRST_TRAINING.of(week))).isCloseTo(2.236, within(5e-4));
        assertThat(amount(Monotony.FROM_FIRST_TRAINING.strain(week))).isCloseTo(223.6, within(5e-2));
        // mean 100/7, population deviation sqrt(3000/7 - (100/7)^2)
        assertThat(amount(Monotony.EVERY_DAY.of(week)))
                .isCloseTo(100.0 / 7 / Math.sqrt(3000.0 / 7 - 10_000.0 / 49), within(1e-9));
    }

    @Test
    void equal_days_are_as_monotonous_as_it_gets() {
        assertThat(amount(Monotony.EVERY_DAY.of(new double[] {1, 1, 1, 1, 1, 1, 1})))
                .isEqualTo(Monotony.HIGHEST);
        assertThat(reason(Monotony.EVERY_DAY.of(new double[7]))).isEqualTo(Reason.NO_TRAINING);
        assertThat(reason(Monotony.FROM_FIRST_TRAINING.strain(new double[7]))).isEqualTo(Reason.NO_TRAINING);
    }

    @Test
    void acute_against_chronic_after_a_week_of_double_load() {
        double[] loads = blocks(50, 28, 100, 7);

        var day = AcuteChronic.WEIGHTED.days(loads).getLast();

        assertThat(day.acute()).isCloseTo(93.3258, within(5e-5));
        assertThat(day.chronic()).isCloseTo(69.6799, within(5e-5));
        assertThat(amount(day.ratio())).isCloseTo(1.33935, within(5e-6));
    }

    @Test
    void rolling_means_contain_each_other() {
        // (7 x 100)/7 by (21 x 50 + 7 x 100)/28
        var day = AcuteChronic.ROLLING.days(blocks(50, 28, 100, 7)).getLast();

        assertThat(amount(day.ratio())).isCloseTo(100 / 62.5, within(1e-12));
    }

    @Test
    void four_weeks_must_have_passed_before_loads_compare() {
        var days = AcuteChronic.ROLLING.days(blocks(50, 28));

        assertThat(reason(days.get(26).ratio())).isEqualTo(Reason.INSUFFICIENT_DATA);
        assertThat(amount(days.get(27).ratio())).isCloseTo(1, within(1e-12));
        assertThat(reason(AcuteChronic.ROLLING.days(new double[28]).getLast().ratio()))
                .isEqualTo(Reason.NO_TRAINING);
        assertThat(AcuteChronic.WEIGHTED.days(new double[0])).isEmpty();
    }

    @Test
    void days_without_training_are_laid_out_as_zero() {
        var loads = new TreeMap<LocalDate, Double>();
        LocalDate monday = LocalDate.of(2024, 2, 26);
        loads.put(monday, 50.0);
        loads.put(monday.plusDays(3), 70.0);
        loads.put(monday.plusDays(9), 99.0);

        assertThat(DailyLoads.between(loads, monday, monday.plusDays(4))).containsExactly(50, 0, 0, 70, 0);
        assertThatThrownBy(() -> DailyLoads.between(loads, monday, monday.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DailyLoads.between(loads, monday, monday.plusYears(100)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] values(List<FitnessModel.Day> days, ToDoubleFunction<FitnessModel.Day> field) {
        return days.stream().mapToDouble(field).toArray();
    }

    private static long[] rounded(List<FitnessModel.Day> days, ToDoubleFunction<FitnessModel.Day> field) {
        return days.stream()
                .mapToLong(day -> Math.round(field.applyAsDouble(day)))
                .toArray();
    }

    private static long[] at(
            List<ImpulseResponse.Day> days, ToDoubleFunction<ImpulseResponse.Day> field, int... indexes) {
        return IntStream.of(indexes)
                .mapToLong(day -> Math.round(field.applyAsDouble(days.get(day))))
                .toArray();
    }
}
