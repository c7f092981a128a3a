package org.stadion.workouts.control.analysis.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.amount;
import static org.stadion.workouts.control.analysis.Recordings.constant;
import static org.stadion.workouts.control.analysis.Recordings.everySecond;
import static org.stadion.workouts.control.analysis.Recordings.reason;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stadion.workouts.control.analysis.Reason;

class GradeTest {

    private static final GradeSettings PLAIN = new GradeSettings(1, 20, 0, 0.45);

    @ParameterizedTest
    @CsvSource({
        "-0.15, 0.5099",
        "-0.10, 0.5977",
        "-0.05, 0.7628",
        "-0.02, 0.8969",
        "-0.01, 0.9471",
        "0, 1",
        "0.01, 1.0554",
        "0.02, 1.1134",
        "0.05, 1.3014",
        "0.10, 1.6578",
        "0.15, 2.0603"
    })
    void minettis_cost_relative_to_the_flat(double grade, double cost) {
        assertThat(GradeModel.MINETTI.speedFactor(grade)).isCloseTo(cost, within(1e-4));
    }

    @Test
    void minettis_cost_is_lowest_at_18_percent_down() {
        assertThat(GradeModel.minettiCost(-0.181)).isCloseTo(1.7813, within(5e-5));
        assertThat(GradeModel.minettiCost(-0.20)).isGreaterThan(GradeModel.minettiCost(-0.181));
        assertThat(GradeModel.minettiCost(-0.16)).isGreaterThan(GradeModel.minettiCost(-0.181));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.8036", "0.10, 0.6573", "-0.05, 1.2520", "-0.10, 1.5329"})
    void time_by_minetti_with_the_exponent(double grade, double factor) {
        assertThat(1 / GradeModel.MINETTI_TIME.speedFactor(grade)).isCloseTo(factor, within(1e-4));
    }

    @Test
    void five_minutes_at_five_percent_and_four_at_one() {
        assertThat(300 / GradeModel.MINETTI_TIME.speedFactor(0.05)).isCloseTo(241, within(0.5));
        assertThat(240 / GradeModel.MINETTI_TIME.speedFactor(0.01)).isCloseTo(229, within(0.5));
    }

    @ParameterizedTest
    @CsvSource({"-0.30, 15.0", "0, 10", "0.06, 12.4", "0.28, 29.7"})
    void ten_metres_a_second_by_equal_heart_rate(double grade, double speed) {
        assertThat(10 * GradeModel.HEART_RATE.speedFactor(grade)).isCloseTo(speed, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({
        "-0.50, 1.35", "-0.35, 1.25", "-0.25, 1.12", "-0.18, 1.01", "-0.15, 0.96", "-0.10, 0.88", "-0.05, 0.94", "0, 1",
        "0.025, 1.10", "0.05, 1.20", "0.10, 1.42", "0.15, 1.70", "0.20, 2.00", "0.30, 2.60", "0.40, 3.25", "0.50, 3.90",
        "0.70, 3.90", "-0.70, 1.35"
    })
    void equal_heart_rate_by_table(double grade, double factor) {
        assertThat(GradeModel.HEART_RATE_TABLE.speedFactor(grade)).isCloseTo(factor, within(1e-9));
    }

    @Test
    void daniels_polynomial_is_cut_at_forty_percent() {
        assertThat(GradeModel.DANIELS.speedFactor(0.40)).isCloseTo(3.739, within(5e-4));
        assertThat(GradeModel.DANIELS.speedFactor(0.90)).isCloseTo(3.739, within(5e-4));
        assertThat(GradeModel.DANIELS.speedFactor(-0.40)).isCloseTo(1.937, within(5e-4));
    }

    @Property
    void every_model_is_harder_uphill_and_close_to_one_on_the_flat(
            @ForAll @DoubleRange(min = 0, max = 0.39) double grade) {
        for (GradeModel model : GradeModel.values()) {
            assertThat(model.speedFactor(0)).isCloseTo(1, within(0.01));
            assertThat(model.speedFactor(grade + 0.005)).isGreaterThan(model.speedFactor(grade));
        }
    }

    @Test
    void a_flat_run_has_no_grade_and_its_own_pace() {
        double[] time = everySecond(600);
        double[] distance = Arrays.stream(time).map(t -> 3 * t).toArray();

        for (GradeModel model : GradeModel.values()) {
            var adjusted =
                    GradeAdjustedPace.segments(time, distance, constant(600, 120), model, GradeSettings.STANDARD);

            assertThat(adjusted.segments()).isEqualTo(599);
            for (int i = 0; i < adjusted.segments(); i++) {
                assertThat(adjusted.grade(i)).isZero();
                assertThat(adjusted.factor(i)).isCloseTo(1, within(0.01));
            }
            assertThat(amount(adjusted.speed(599))).isCloseTo(3, within(0.03));
        }
    }

    @Test
    void a_steady_slope_is_found_again() {
        double[] time = everySecond(1200);
        double[] distance = Arrays.stream(time).map(t -> 3 * t).toArray();
        double[] elevation = Arrays.stream(distance).map(d -> 100 + 0.05 * d).toArray();

        double[] grades = GradeProfile.of(distance, elevation, GradeSettings.STANDARD);

        for (int i = 60; i < 1140; i++) {
            assertThat(grades[i]).isCloseTo(0.05, within(1e-9));
        }
        assertThat(amount(GradeAdjustedPace.speed(true, time, distance, elevation, 1199, GradeModel.MINETTI)))
                .isCloseTo(3 * 1.3014, within(0.02));
    }

    @Test
    void less_than_two_points_have_no_segments() {
        assertThat(segments(new double[0], new double[0], new double[0]).segments())
                .isZero();
        var single = segments(new double[] {0}, new double[] {0}, new double[] {100});
        assertThat(single.segments()).isZero();
        assertThat(reason(single.speed(10))).isEqualTo(Reason.INSUFFICIENT_DATA);
    }

    @Test
    void repeated_positions_keep_their_time() {
        var adjusted =
                segments(new double[] {0, 10, 20, 30}, new double[] {0, 0, 0, 30}, new double[] {100, 100, 100, 100});

        assertThat(adjusted.segments()).isEqualTo(1);
        assertThat(adjusted.seconds(0)).isEqualTo(30);
        assertThat(adjusted.metres(0)).isEqualTo(30);
    }

    @Test
    void standing_at_the_end_belongs_to_the_last_segment() {
        var adjusted = segments(new double[] {0, 10, 40}, new double[] {0, 30, 30}, new double[] {1, 1, 1});

        assertThat(adjusted.seconds(0)).isEqualTo(40);
    }

    @Test
    void equal_times_are_skipped() {
        var adjusted = segments(new double[] {0, 10, 10, 20}, new double[] {0, 30, 31, 60}, new double[] {1, 1, 1, 1});

        assertThat(adjusted.segments()).isEqualTo(2);
        assertThat(adjusted.metres(0) + adjusted.metres(1)).isEqualTo(60);
    }

    @Test
    void smoothing_lowers_the_steepest_grade_of_a_spike() {
        double[] distance = Arrays.stream(everySecond(200)).map(t -> 10 * t).toArray();
        double[] elevation = constant(200, 100);
        elevation[100] = 145;

        double rough = steepest(GradeProfile.of(distance, elevation, PLAIN));
        double smooth = steepest(GradeProfile.of(distance, elevation, new GradeSettings(25, 20, 0, 0.45)));

        assertThat(rough).isEqualTo(0.45);
        assertThat(smooth).isPositive().isLessThan(rough / 2);
    }

    @Test
    void small_grades_are_flat_and_large_ones_are_cut() {
        double[] distance = {0, 100, 200, 300};

        assertThat(GradeProfile.of(distance, new double[] {0, 0.4, 0.8, 1.2}, new GradeSettings(1, 200, 0.005, 0.45)))
                .containsOnly(0);
        assertThat(GradeProfile.of(distance, new double[] {0, 90, 180, 270}, new GradeSettings(1, 200, 0.005, 0.45)))
                .containsOnly(0.45);
    }

    @Test
    void only_running_has_a_grade_adjusted_pace() {
        double[] time = everySecond(10);

        assertThat(reason(GradeAdjustedPace.speed(false, time, time, time, 9, GradeModel.MINETTI)))
                .isEqualTo(Reason.NOT_FOR_THIS_SPORT);
        assertThat(reason(GradeAdjustedPace.speed(true, time, time, constant(10, Double.NaN), 9, GradeModel.MINETTI)))
                .isEqualTo(Reason.NO_ELEVATION);
        assertThat(reason(GradeAdjustedPace.speed(true, time, constant(10, Double.NaN), time, 9, GradeModel.MINETTI)))
                .isEqualTo(Reason.NO_DISTANCE);
        assertThat(reason(GradeAdjustedPace.speed(true, time, time, time, 0, GradeModel.MINETTI)))
                .isEqualTo(Reason.TOO_SHORT);
    }

    @Test
    void the_stream_keeps_missing_speeds_missing() {
        double[] adjusted =
                GradeAdjustedPace.stream(new double[] {3, Double.NaN}, new double[] {0.05, 0.05}, GradeModel.MINETTI);

        assertThat(adjusted[0]).isCloseTo(3 * 1.3014, within(5e-4));
        assertThat(adjusted[1]).isNaN();
    }

    @Test
    void settings_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new GradeSettings(2, 200, 0, 0.45)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GradeSettings(1, 0, 0, 0.45)).isInstanceOf(IllegalArgumentException.class);
    }

    private static GradeAdjusted segments(double[] time, double[] distance, double[] elevation) {
        return GradeAdjustedPace.segments(time, distance, elevation, GradeModel.MINETTI, GradeSettings.STANDARD);
    }

    private static double steepest(double[] grades) {
        return Arrays.stream(grades).map(Math::abs).max().orElseThrow();
    }
}
