package org.stadion.workouts.control.analysis.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stadion.workouts.control.analysis.Recordings.constant;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ThinningTest {

    @Test
    void a_lone_peak_among_ten_thousand_samples_survives() {
        double[] values = constant(10_000, 100);
        values[7777] = 900;
        values[1234] = 5;

        assertThat(Thinning.extremes(values, 100)).contains(0, 1234, 7777, 9999).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void a_gap_stays_a_gap() {
        double[] values = everySecond(5000);
        Arrays.fill(values, 2000, 2600, Double.NaN);
        IntPredicate inGap = i -> i >= 2000 && i < 2600;

        assertThat(Arrays.stream(Thinning.extremes(values, 90)).filter(inGap)).isNotEmpty();
    }

    @Test
    void a_short_series_stays_whole() {
        assertThat(Thinning.extremes(new double[] {3, Double.NaN, 1}, 5)).containsExactly(0, 1, 2);
        assertThatThrownBy(() -> Thinning.extremes(new double[10], 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_series_without_values_is_thinned_too() {
        assertThat(Thinning.extremes(constant(1000, Double.NaN), 50)).hasSizeLessThanOrEqualTo(50);
    }

    @Property(tries = 300)
    void never_more_than_asked_never_out_of_order_and_never_without_the_extremes(
            @ForAll @Size(min = 1, max = 300) List<@DoubleRange(min = -5, max = 500) Double> samples,
            @ForAll @IntRange(min = 5, max = 60) int most) {
        double[] values = samples.stream()
                .mapToDouble(value -> value < 0 ? Double.NaN : value)
                .toArray();
        int[] kept = Thinning.extremes(values, most);

        assertThat(kept).hasSizeLessThanOrEqualTo(most).isSorted().doesNotHaveDuplicates();
        assertThat(kept[0]).isZero();
        assertThat(kept[kept.length - 1]).isEqualTo(values.length - 1);
        assertThat(extreme(values, kept)).containsExactly(extreme(values, all(values)));
    }

    private static int[] all(double[] values) {
        return IntStream.range(0, values.length).toArray();
    }

    private static double[] extreme(double[] values, int[] at) {
        var known = Arrays.stream(at)
                .mapToDouble(i -> values[i])
                .filter(value -> !Double.isNaN(value))
                .summaryStatistics();
        return new double[] {known.getMin(), known.getMax()};
    }
}
