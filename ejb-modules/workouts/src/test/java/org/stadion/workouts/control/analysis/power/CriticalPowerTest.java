package org.stadion.workouts.control.analysis.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.Recordings;

class CriticalPowerTest {

    private static final CriticalPowerModel MODEL = CriticalPowerModel.of(25, 2000);

    /** 0, 1, ... 99 W, one a second. */
    private static final double[] RAMP = Recordings.everySecond(100);

    @Test
    void the_time_constant_of_the_ramp() {
        assertThat(WPrimeBalance.timeConstant(RAMP, 25)).isCloseTo(795.44010528, within(1e-8));
    }

    @Test
    void the_integral_balance_of_the_ramp() {
        double[] balance = WPrimeBalance.INTEGRAL.of(RAMP, MODEL);

        assertThat(balance[75]).isCloseTo(750.774177, within(1e-6));
        assertThat(balance[50]).isCloseTo(1678.243109, within(1e-6));
    }

    @Test
    void the_differential_balance_of_the_ramp() {
        assertThat(WPrimeBalance.DIFFERENTIAL.of(RAMP, MODEL)[75]).isCloseTo(725.0, within(1e-9));
    }

    @Test
    void resting_restores_what_was_spent() {
        double[] sprintThenRest = Recordings.blocks(500, 30, 0, 1800);
        CriticalPowerModel model = CriticalPowerModel.of(250, 20_000);

        double[] balance = WPrimeBalance.DIFFERENTIAL.of(sprintThenRest, model);

        assertThat(balance[29]).isCloseTo(12_500, within(1e-6));
        assertThat(balance[balance.length - 1]).isBetween(19_999.0, 20_000.0);
        assertThat(WPrimeBalance.lowest(balance, model)).isCloseTo(12_500, within(1e-6));
        assertThat(WPrimeBalance.lowest(new double[0], model)).isEqualTo(20_000);
    }

    @Property
    void nobody_has_more_than_all_of_it_and_who_stays_below_critical_power_keeps_it(
            @ForAll @Size(min = 1, max = 120) List<@DoubleRange(min = 0, max = 900) Double> powers) {
        var model = CriticalPowerModel.of(250, 20_000);
        double[] watts = powers.stream().mapToDouble(Double::doubleValue).toArray();
        double[] easy = Arrays.stream(watts).map(power -> Math.min(power, 250)).toArray();

        for (var recovery : WPrimeBalance.values()) {
            assertThat(Arrays.stream(recovery.of(watts, model))).allMatch(left -> left <= 20_000);
            assertThat(recovery.of(easy, model)).containsOnly(20_000);
        }
    }

    @Test
    void two_parameters_are_found_again_in_a_perfect_curve() {
        var efforts = new ArrayList<PowerEffort>();
        for (int t = 1; t <= 1791; t += 10) {
            efforts.add(new PowerEffort(t, 10_000.0 / t + 200));
        }

        CriticalPowerModel model = CriticalPower.twoParameters(efforts).orElseThrow();

        assertThat(model.criticalPower()).isCloseTo(200, within(1e-6));
        assertThat(model.workCapacity()).isCloseTo(10_000, within(1e-3));
        assertThat(model.rSquared()).isCloseTo(1, within(1e-9));
        assertThat(model.powerFor(100)).isCloseTo(300, within(1e-6));
    }

    @Property(tries = 200)
    void three_parameters_are_found_again_in_a_perfect_curve(
            @ForAll @DoubleRange(min = 150, max = 400) double critical,
            @ForAll @DoubleRange(min = 8000, max = 30_000) double capacity,
            @ForAll @DoubleRange(min = 600, max = 1500) double maximal) {
        var truth = new CriticalPowerModel(critical, capacity, maximal, 1, CriticalPowerModel.GIVEN);
        List<PowerEffort> efforts = DoubleStream.of(5, 15, 30, 60, 180, 300, 720, 1200)
                .mapToObj(t -> new PowerEffort(t, truth.powerFor(t)))
                .toList();

        CriticalPowerModel found = CriticalPower.threeParameters(efforts).orElseThrow();

        assertThat(found.criticalPower()).isCloseTo(critical, within(0.1));
        assertThat(found.workCapacity()).isCloseTo(capacity, within(50.0));
        assertThat(found.maximalPower()).isCloseTo(maximal, within(2.0));
    }

    @Test
    void too_few_or_impossible_efforts_make_no_model() {
        var one = new PowerEffort(300, 300);

        assertThat(CriticalPower.twoParameters(List.of())).isEmpty();
        assertThat(CriticalPower.twoParameters(List.of(one))).isEmpty();
        assertThat(CriticalPower.twoParameters(List.of(one, one))).isEmpty();
        assertThat(CriticalPower.threeParameters(List.of(one, new PowerEffort(600, 250))))
                .isEmpty();
        // Stronger when longer: W' would be negative.
        assertThat(CriticalPower.twoParameters(List.of(one, new PowerEffort(600, 400))))
                .isEmpty();
    }

    @Test
    void only_efforts_of_two_to_twenty_minutes_are_usable() {
        var usable = new PowerEffort(120, 300);

        assertThat(CriticalPower.usable(
                        List.of(new PowerEffort(119, 1), usable, new PowerEffort(1200, 2), new PowerEffort(1201, 3))))
                .containsExactly(usable, new PowerEffort(1200, 2));
    }

    @Test
    void a_model_without_capacity_is_refused() {
        assertThatThrownBy(() -> CriticalPowerModel.of(200, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PowerEffort(0, 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
