package org.stadion.workouts.control.analysis.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.Recordings;

class ClimbsTest {

    /** Two kilometres flat, five up to 350 m at 5 %, three down, two up to 300 m, a point every ten metres. */
    private static final double[] DISTANCE = stretched(1201, 10);

    private static final double[] ELEVATION =
            Arrays.stream(DISTANCE).map(ClimbsTest::height).toArray();

    private static double height(double d) {
        if (d <= 2000) {
            return 100;
        }
        if (d <= 7000) {
            return 100 + 0.05 * (d - 2000);
        }
        return d <= 10_000 ? 350 - 0.05 * (d - 7000) : 200 + 0.05 * (d - 10_000);
    }

    @Test
    void two_climbs_are_found_with_foot_top_and_category() {
        var climbs = Climbs.of(DISTANCE, ELEVATION, ClimbRule.STANDARD);

        assertThat(climbs).hasSize(2);
        Climb first = climbs.getFirst();
        assertThat(first.fromMetres()).isCloseTo(2000, within(25.0));
        assertThat(first.toMetres()).isCloseTo(7000, within(25.0));
        assertThat(first.gain()).isCloseTo(250, within(1.2));
        assertThat(first.percent()).isCloseTo(5, within(0.05));
        assertThat(first.category()).isEqualTo(ClimbCategory.THREE);
        assertThat(first.fietsIndex()).isCloseTo(1.25, within(0.02));
        assertThat(first.fietsCategory()).isEqualTo(ClimbCategory.FOUR);
        assertThat(climbs.getLast().gain()).isCloseTo(100, within(1.2));
    }

    @Test
    void noise_and_a_short_dip_do_not_cut_a_climb() {
        var random = new Random(7);
        double[] noisy = ELEVATION.clone();
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] += random.nextGaussian();
            noisy[i] -= DISTANCE[i] > 4000 && DISTANCE[i] < 4100 ? 8 : 0;
        }

        var climbs = Climbs.of(DISTANCE, noisy, ClimbRule.STANDARD);

        assertThat(climbs).hasSize(2);
        assertThat(climbs.getFirst().gain()).isCloseTo(250, within(6.0));
    }

    @Test
    void every_rising_piece_is_a_climb_when_asked_so() {
        double[] elevation = {0, 10, 10, 30, 20, 25};

        assertThat(Climbs.of(stretched(6, 100), elevation, ClimbRule.EVERY_RISE))
                .extracting(Climb::gain)
                .containsExactly(10.0, 20.0, 5.0);
    }

    @Test
    void flat_empty_and_unmeasured_tracks_have_no_climbs() {
        assertThat(Climbs.of(DISTANCE, Recordings.constant(1201, 100), ClimbRule.STANDARD))
                .isEmpty();
        assertThat(Climbs.of(new double[0], new double[0], ClimbRule.STANDARD)).isEmpty();
        assertThat(Climbs.of(DISTANCE, Recordings.constant(1201, Double.NaN), ClimbRule.STANDARD))
                .isEmpty();
        assertThatThrownBy(() -> Climbs.of(new double[1], new double[2], ClimbRule.STANDARD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_million_points_do_not_take_forever() {
        double[] saw = new double[1_000_000];
        Arrays.setAll(saw, i -> i % 2 == 0 ? 0 : 50 + i * 1e-4);

        assertThat(Climbs.of(stretched(saw.length, 1), saw, ClimbRule.STANDARD)).isNotNull();
    }

    @Property(tries = 200)
    void a_simplified_line_stays_within_its_tolerance(
            @ForAll @Size(min = 2, max = 100) List<@DoubleRange(min = 0, max = 100) Double> heights) {
        double[] y = heights.stream().mapToDouble(Double::doubleValue).toArray();
        double[] x = stretched(y.length, 10);

        int[] kept = DouglasPeucker.kept(x, y, 1.1);

        assertThat(kept[0]).isZero();
        assertThat(kept[kept.length - 1]).isEqualTo(y.length - 1);
        for (int k = 1; k < kept.length; k++) {
            int from = kept[k - 1];
            int to = kept[k];
            double length = Math.hypot(x[to] - x[from], y[to] - y[from]);
            for (int i = from + 1; i < to; i++) {
                double cross = (x[to] - x[from]) * (y[i] - y[from]) - (x[i] - x[from]) * (y[to] - y[from]);
                assertThat(Math.abs(cross) / length).isLessThanOrEqualTo(1.1 + 1e-9);
            }
        }
    }

    private static double[] stretched(int points, double step) {
        double[] distance = new double[points];
        Arrays.setAll(distance, i -> i * step);
        return distance;
    }
}
