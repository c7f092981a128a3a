package org.stadion.workouts.control.analysis.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final double METRE = 1 / RouteSignature.METRES_PER_DEGREE;

    /** A course as x and y in metres over 0 to 1. */
    private record Course(DoubleUnaryOperator x, DoubleUnaryOperator y) {}

    private static final Course RIVER = new Course(u -> 8000 * u, u -> 900 * Math.sin(7 * u) + 300 * Math.sin(23 * u));
    private static final Course LOOP = new Course(
            u -> (1500 + 250 * Math.cos(6 * Math.PI * u)) * Math.cos(2 * Math.PI * u),
            u -> (1500 + 250 * Math.cos(6 * Math.PI * u)) * Math.sin(2 * Math.PI * u));
    private static final Course TRACK_LAPS =
            new Course(u -> 64 * Math.cos(50 * Math.PI * u), u -> 64 * Math.sin(50 * Math.PI * u));
    private static final Course THERE_AND_BACK =
            new Course(u -> 10_000 * Math.min(u, 1 - u), u -> 400 * Math.sin(12 * Math.min(u, 1 - u)));

    @Test
    void the_same_course_on_another_day_is_the_same() {
        for (Course course : new Course[] {RIVER, LOOP, TRACK_LAPS, THERE_AND_BACK}) {
            RouteMatch match = RouteComparison.compare(ridden(course, 1, 0, 1), ridden(course, 2, 0, 1));

            assertThat(match.same()).isTrue();
            assertThat(match.meanDeviation()).isLessThan(15);
        }
    }

    @Test
    void the_other_way_round_is_another_course() {
        for (Course course : new Course[] {RIVER, LOOP, TRACK_LAPS}) {
            assertThat(RouteComparison.compare(ridden(course, 1, 0, 1), ridden(course, 2, 1, 0))
                            .same())
                    .isFalse();
        }
    }

    @Test
    void there_and_back_is_its_own_reverse() {
        assertThat(RouteComparison.compare(ridden(THERE_AND_BACK, 1, 0, 1), ridden(THERE_AND_BACK, 2, 1, 0))
                        .same())
                .isTrue();
    }

    @Test
    void a_loop_may_begin_anywhere() {
        RouteSignature first = ridden(LOOP, 1, 0, 1);

        assertThat(RouteComparison.compare(first, ridden(LOOP, 2, 0.4, 1.4)).same())
                .isTrue();
        assertThat(RouteComparison.compare(first, ridden(LOOP, 3, 1.7, 0.7)).same())
                .isFalse();
    }

    @Test
    void another_course_is_different() {
        RouteSignature river = ridden(RIVER, 1, 0, 1);
        var parallel = new Course(RIVER.x(), u -> RIVER.y().applyAsDouble(u) + 150);
        var detour = new Course(
                RIVER.x(),
                u -> RIVER.y().applyAsDouble(u) + (u > 0.4 && u < 0.6 ? 400 * Math.sin((u - 0.4) * 5 * Math.PI) : 0));

        assertThat(RouteComparison.compare(river, ridden(LOOP, 1, 0, 1)).same()).isFalse();
        assertThat(RouteComparison.compare(river, ridden(parallel, 1, 0, 1)).same())
                .isFalse();
        assertThat(RouteComparison.compare(river, ridden(detour, 1, 0, 1)).same())
                .isFalse();
        assertThat(RouteComparison.compare(river, ridden(RIVER, 1, 0, 0.8)).same())
                .isFalse();
    }

    @Test
    void the_other_side_of_a_road_is_the_same_course() {
        var aside = new Course(RIVER.x(), u -> RIVER.y().applyAsDouble(u) + 20);

        assertThat(RouteComparison.compare(ridden(RIVER, 1, 0, 1), ridden(aside, 2, 0, 1))
                        .same())
                .isTrue();
    }

    @Test
    void more_laps_are_another_course() {
        assertThat(RouteComparison.compare(ridden(TRACK_LAPS, 1, 0, 1), ridden(TRACK_LAPS, 2, 0, 0.8))
                        .same())
                .isFalse();
    }

    @Test
    void a_signature_is_short_and_survives_storage() {
        RouteSignature signature = ridden(RIVER, 1, 0, 1);

        String text = signature.encoded();
        RouteSignature stored = RouteSignature.decoded(text);

        assertThat(text).hasSizeLessThan(1000);
        assertThat(stored.points()).isEqualTo(signature.points());
        assertThat(stored.metres()).isCloseTo(signature.metres(), within(0.01));
        assertThat(stored.encoded()).isEqualTo(text);
    }

    @Test
    void the_polyline_is_googles() {
        // The example of Google's description of the format.
        assertThat(Polyline.encode(new double[] {38.5, 40.7, 43.252}, new double[] {-120.2, -120.95, -126.453}))
                .isEqualTo("_p~iF~ps|U_ulLnnqC_mqNvxq`@");
        assertThat(Polyline.decode("_p~iF~ps|U_ulLnnqC_mqNvxq`@")[1]).containsExactly(-120.2, -120.95, -126.453);
        for (String broken : new String[] {"", "_", "_p~iF", "\u00e9\u00e9", "~~~~~~~~~~~~~~~~~~"}) {
            assertThatThrownBy(() -> RouteSignature.decoded(broken)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_place_is_no_course() {
        double[] lat = new double[1000];
        double[] lon = new double[1000];
        var random = new Random(3);
        for (int i = 0; i < lat.length; i++) {
            lat[i] = 47 + 3 * METRE * random.nextGaussian();
            lon[i] = 8 + 3 * METRE * random.nextGaussian();
        }

        assertThat(RouteSignature.of(lat, lon)).isEmpty();
        assertThat(RouteSignature.of(new double[0], new double[0])).isEmpty();
        assertThat(RouteSignature.of(new double[] {Double.NaN}, new double[] {Double.NaN}))
                .isEmpty();
    }

    @Test
    void a_course_may_cross_the_date_line() {
        double[] lat = new double[100];
        double[] east = new double[100];
        Arrays.setAll(east, i -> i < 50 ? 179.95 + 0.001 * i : -179.95 - 0.05 + 0.001 * (i - 50));
        RouteSignature crossing = RouteSignature.of(lat, east).orElseThrow();
        double[] shifted =
                Arrays.stream(east).map(lon -> lon < 0 ? lon + 360 : lon).toArray();

        assertThat(crossing.metres()).isCloseTo(11_000, within(100.0));
        assertThat(RouteComparison.compare(
                                crossing, RouteSignature.of(lat, shifted).orElseThrow())
                        .same())
                .isTrue();
    }

    @Property(tries = 40)
    void noise_of_gps_changes_no_verdict(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        RouteSignature plain = ridden(LOOP, seed, 0, 1);

        assertThat(RouteComparison.compare(plain, ridden(LOOP, seed + 1, 0, 1)).same())
                .isTrue();
        assertThat(RouteComparison.compare(plain, ridden(LOOP, seed + 2, 1, 0)).same())
                .isFalse();
    }

    /** A point every two or three metres, with the slowly wandering error of a receiver of some five metres. */
    private static RouteSignature ridden(Course course, long seed, double from, double to) {
        var random = new Random(seed);
        int n = 3000 + random.nextInt(1000);
        double[] lat = new double[n];
        double[] lon = new double[n];
        double errorX = 0;
        double errorY = 0;
        for (int i = 0; i < n; i++) {
            errorX = 0.95 * errorX + 1.5 * random.nextGaussian();
            errorY = 0.95 * errorY + 1.5 * random.nextGaussian();
            double u = from + (to - from) * i / (n - 1);
            double phase = u > 1 ? u - 1 : u;
            lat[i] = 47 + (course.y().applyAsDouble(phase) + errorY) * METRE;
            lon[i] = 8 + (course.x().applyAsDouble(phase) + errorX) * METRE / Math.cos(Math.toRadians(47));
        }
        return RouteSignature.of(lat, lon).orElseThrow();
    }
}
