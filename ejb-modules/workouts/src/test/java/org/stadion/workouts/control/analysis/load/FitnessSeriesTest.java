package org.stadion.workouts.control.analysis.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FitnessSeriesTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final FitnessSeries STANDARD = new FitnessSeries(FitnessModel.STANDARD, ImpulseResponse.STANDARD);
    private static final double[] TEN_DAYS = {100, 0, 50, 120, 0, 80, 60, 0, 0, 150};

    @Test
    void ten_days_give_the_fitness_fatigue_and_form_that_goldencheetah_gives() {
        var days = STANDARD.days(loads(TEN_DAYS), FIRST, FIRST.plusDays(9));

        assertThat(days.getLast().fitness().fitness()).isCloseTo(11.897, within(0.001));
        assertThat(days.getLast().fitness().fatigue()).isCloseTo(44.094, within(0.001));
        assertThat(days.getLast().fitness().form()).isCloseTo(8.570 - 27.830, within(0.002));
        assertThat(days.getLast().form()).isEqualTo(FormBand.PRODUCTIVE);
    }

    @Test
    void a_day_has_the_same_figures_in_every_span() {
        var whole = STANDARD.days(loads(TEN_DAYS), FIRST, FIRST.plusDays(20));

        assertThat(STANDARD.days(loads(TEN_DAYS), FIRST.plusDays(7), FIRST.plusDays(9)))
                .isEqualTo(whole.subList(7, 10));
        assertThat(STANDARD.days(loads(TEN_DAYS), FIRST.minusDays(3), FIRST.plusDays(20)))
                .endsWith(whole.toArray(FitnessSeries.Day[]::new))
                .hasSize(24);
    }

    @Test
    void before_the_first_load_there_is_no_training_to_speak_of() {
        var days = STANDARD.days(loads(TEN_DAYS), FIRST.minusDays(3), FIRST.minusDays(1));

        assertThat(days).hasSize(3).allSatisfy(day -> {
            assertThat(day.fitness()).isEqualTo(FitnessModel.UNTRAINED);
            assertThat(day.monotony().isPresent()).isFalse();
            assertThat(day.rolling().ratio().isPresent()).isFalse();
        });
        assertThat(STANDARD.days(new TreeMap<>(), FIRST, FIRST)).hasSize(1);
    }

    @Test
    void rest_before_the_first_load_belongs_to_its_week() {
        var day = STANDARD.days(loads(20, 10, 10, 10, 10, 10), FIRST.plusDays(5), FIRST.plusDays(5))
                .getFirst();

        assertThat(day.monotony().value().orElseThrow()).isCloseTo(1.8708, within(0.0001));
        assertThat(day.strain().value().orElseThrow()).isCloseTo(130.958, within(0.001));
    }

    @Test
    void acute_and_chronic_loads_are_those_of_williams() {
        var loads = DoubleStream.concat(
                        DoubleStream.generate(() -> 50).limit(28),
                        DoubleStream.generate(() -> 100).limit(7))
                .toArray();

        var day = STANDARD.days(loads(loads), FIRST.plusDays(34), FIRST.plusDays(34))
                .getFirst();

        assertThat(day.weighted().ratio().value().orElseThrow()).isCloseTo(1.33935, within(0.00001));
        assertThat(day.weighted().acute()).isCloseTo(93.3258, within(0.00005));
        assertThat(day.weighted().chronic()).isCloseTo(69.6799, within(0.00005));
        assertThat(day.rolling().ratio().value().orElseThrow()).isCloseTo(100 / 62.5, within(1e-9));
    }

    @Test
    void a_single_load_first_costs_performance_and_then_gives_it() {
        var days = new FitnessSeries(FitnessModel.STANDARD, new ImpulseResponse(0, 1, 2, 42, 7))
                .days(loads(1000), FIRST, FIRST.plusDays(25));

        assertThat(days.getFirst().impulse().performance()).isEqualTo(-1000);
        assertThat(days.get(1).impulse().fitness()).isCloseTo(976, within(0.5));
        assertThat(days.get(25).impulse().fatigue()).isCloseTo(28, within(0.5));
    }

    private static SortedMap<LocalDate, Double> loads(double... daily) {
        var loads = new TreeMap<LocalDate, Double>();
        List<Double> all = Arrays.stream(daily).boxed().toList();
        for (int day = 0; day < all.size(); day++) {
            if (all.get(day) > 0) {
                loads.put(FIRST.plusDays(day), all.get(day));
            }
        }
        return loads;
    }
}
