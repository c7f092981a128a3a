package org.stadion.workouts.control.analysis.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.constant;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BestEffortsTest {

    @Test
    void a_kilometre_at_three_metres_a_second_is_not_rounded_up_to_a_sample() {
        double[] time = everySecond(1001);
        double[] distance = Arrays.stream(time).map(t -> 3 * t).toArray();

        var effort = BestEfforts.of(time, distance, 1000).getFirst();

        assertThat(effort.seconds()).isCloseTo(333.3333, within(1e-4));
    }

    @Test
    void the_fastest_stretch_may_begin_between_two_samples_and_end_at_one() {
        // A metre a second up to ten, then ten metres a second.
        double[] distance = everySecond(21);
        double[] time = new double[21];
        Arrays.setAll(time, m -> m <= 10 ? m : 10 + 0.1 * (m - 10));

        var effort = BestEfforts.of(time, distance, 15.5).getFirst();

        assertThat(effort.seconds()).isCloseTo(6.5, within(1e-9));
        assertThat(effort.fromMetres()).isCloseTo(4.5, within(1e-9));
        assertThat(effort.fromSeconds()).isCloseTo(4.5, within(1e-9));
    }

    @Test
    void a_pause_counts() {
        double[] time = {0, 100, 400, 500};
        double[] distance = {0, 500, 500, 1000};

        assertThat(BestEfforts.of(time, distance, 1000).getFirst().seconds()).isEqualTo(500);
        assertThat(BestEfforts.of(time, distance, 400).getFirst().seconds()).isCloseTo(80, within(1e-9));
    }

    @Test
    void distances_that_were_not_covered_are_left_out() {
        assertThat(BestEfforts.of(everySecond(11), everySecond(11), 10, 11)).hasSize(1);
        assertThat(BestEfforts.of(new double[0], new double[0], 10)).isEmpty();
        assertThat(BestEfforts.of(everySecond(3), constant(3, Double.NaN), 1)).isEmpty();
    }

    @Test
    void a_falling_distance_must_be_cleaned_first() {
        assertThatThrownBy(() -> BestEfforts.of(everySecond(3), new double[] {0, 5, 4}, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sample 2");
        assertThatThrownBy(() -> BestEfforts.of(everySecond(3), everySecond(3), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void no_stretch_of_a_fine_grid_is_faster(
            @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = 0, max = 8) Double> steps,
            @ForAll @DoubleRange(min = 1, max = 40) double target) {
        double[] distance = new double[steps.size() + 1];
        for (int i = 0; i < steps.size(); i++) {
            distance[i + 1] = distance[i] + steps.get(i);
        }
        double[] time = everySecond(distance.length);

        for (var effort : BestEfforts.of(time, distance, target)) {
            for (double from = 0; from + effort.seconds() - 0.01 <= time.length - 1; from += 0.1) {
                double covered = at(distance, from + effort.seconds() - 0.01) - at(distance, from);
                assertThat(covered).isLessThan(target + 1e-9);
            }
            double covered = at(distance, effort.fromSeconds() + effort.seconds()) - at(distance, effort.fromSeconds());
            assertThat(covered).isCloseTo(target, within(1e-6));
        }
    }

    @Test
    void standard_distances_ascend() {
        assertThat(BestEfforts.runningDistances()).isSorted().contains(400, 1000, 1609.344, 5000, 21_097.5, 42_195);
        assertThat(BestEfforts.cyclingDistances()).isSorted().contains(40_000, 100_000);
        assertThat(BestEfforts.swimmingDistances()).isSorted().contains(1500);
    }

    private static double at(double[] distance, double seconds) {
        int second = (int) Math.min(distance.length - 2, Math.max(0, seconds));
        return distance[second] + (seconds - second) * (distance[second + 1] - distance[second]);
    }
}
