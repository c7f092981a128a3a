package org.stadion.workouts.control.analysis.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.stadion.workouts.control.analysis.Recordings.amount;
import static org.stadion.workouts.control.analysis.Recordings.reason;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stadion.workouts.control.analysis.Reason;

class PaceTest {

    private static final double HALF = 21_097.5;
    private static final double MARATHON = 42_195;

    @Test
    void five_kilometres_in_twenty_and_ten_in_forty_minutes() {
        assertThat(amount(Vdot.of(5000, 1200))).isCloseTo(49.806, within(5e-4));
        assertThat(amount(Vdot.of(10_000, 2400))).isCloseTo(51.944, within(5e-4));
    }

    @Test
    void paces_of_a_vdot_of_50() {
        assertThat(Vdot.velocityAtMaximum(50)).isCloseTo(260.708, within(5e-4));
        assertThat(Vdot.thresholdSecondsPerKilometre(50)).isCloseTo(255.71, within(5e-3));
        assertThat(Vdot.secondsPerKilometre(50, 0.59)).isCloseTo(351.9, within(0.05));
        assertThat(Vdot.secondsPerKilometre(50, 0.74)).isCloseTo(293.5, within(0.05));
        assertThat(Vdot.secondsPerKilometre(50, 0.84)).isCloseTo(265.0, within(0.05));
        assertThat(Vdot.secondsPerKilometre(50, 0.88)).isCloseTo(255.2, within(0.05));
        assertThat(Vdot.secondsPerKilometre(50, 0.95)).isCloseTo(239.9, within(0.05));
        assertThat(Vdot.secondsPerKilometre(50, 1.00)).isCloseTo(230.1, within(0.05));
        assertThat(Vdot.secondsPerKilometre(50, 1.05)).isCloseTo(221.2, within(0.05));
    }

    @Test
    void training_paces_grow_faster_with_intensity() {
        var paces = TrainingPaces.of(50);

        assertThat(new double[] {
                    -paces.easySlow(),
                    -paces.easyFast(),
                    -paces.marathon(),
                    -paces.threshold(),
                    -paces.intervalSlow(),
                    -paces.intervalFast(),
                    -paces.repetition()
                })
                .isSorted();
    }

    @ParameterizedTest
    @CsvSource({
        "30, 5000, 30:40",
        "30, 10000, 1:03:46",
        "30, 21097.5, 2:21:04",
        "30, 42195, 4:49:17",
        "40, 5000, 24:08",
        "40, 10000, 50:03",
        "40, 21097.5, 1:50:59",
        "40, 42195, 3:49:45",
        "50, 5000, 19:57",
        "50, 10000, 41:21",
        "50, 21097.5, 1:31:35",
        "50, 42195, 3:10:49",
        "70, 5000, 14:55",
        "70, 10000, 31:00",
        "70, 21097.5, 1:08:21",
        "70, 42195, 2:23:10"
    })
    void race_times_and_vdot_agree_with_the_published_table(double vdot, double metres, String time) {
        double seconds = seconds(time);

        assertThat(amount(Vdot.of(metres, seconds))).isCloseTo(vdot, within(0.1));
        assertThat(Vdot.equivalentSeconds(vdot, metres)).isCloseTo(seconds, within(0.003 * seconds));
    }

    @Property(tries = 300)
    void the_equivalent_time_has_the_same_vdot(@ForAll @DoubleRange(min = 30, max = 85) double vdot) {
        for (double metres : new double[] {5000, 10_000, HALF, MARATHON}) {
            assertThat(Vdot.vdot(metres, Vdot.equivalentSeconds(vdot, metres))).isCloseTo(vdot, within(0.01));
        }
    }

    @Test
    void vdot_is_missing_outside_the_times_it_was_fitted_to() {
        assertThat(reason(Vdot.of(400, 60))).isEqualTo(Reason.OUT_OF_RANGE);
        assertThat(reason(Vdot.of(100_000, 36_000))).isEqualTo(Reason.OUT_OF_RANGE);
        assertThat(reason(Vdot.of(Double.NaN, 1200))).isEqualTo(Reason.OUT_OF_RANGE);
        assertThatThrownBy(() -> TrainingPaces.of(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void riegel_from_ten_kilometres_in_forty_minutes() {
        assertThat(RacePredictor.RIEGEL.predict(10_000, 2400, HALF).seconds()).isCloseTo(5295.37, within(5e-3));
        assertThat(RacePredictor.RIEGEL.predict(10_000, 2400, MARATHON).seconds())
                .isCloseTo(11_040.48, within(5e-3));
    }

    @Test
    void cameron_from_two_to_three_kilometres() {
        assertThat(RacePredictor.CAMERON.predict(2000, 860, 3000).seconds() / 60)
                .isCloseTo(22.357, within(5e-4));
    }

    @Test
    void predictions_beyond_their_range_say_so() {
        assertThat(RacePredictor.RIEGEL.predict(10_000, 2400, MARATHON).withinRange())
                .isTrue();
        assertThat(RacePredictor.RIEGEL.predict(10_000, 4000, MARATHON).withinRange())
                .isFalse();
        assertThat(RacePredictor.RIEGEL.predict(400, 60, 5000).withinRange()).isFalse();
        assertThat(RacePredictor.RIEGEL.algorithm().code()).isEqualTo("pace-prediction.riegel@1");
    }

    @Test
    void every_predictor_predicts_the_race_itself() {
        for (RacePredictor predictor : RacePredictor.values()) {
            assertThat(predictor.predict(10_000, 2400, 10_000).seconds()).isCloseTo(2400, within(0.01));
            assertThatThrownBy(() -> predictor.predict(0, 2400, 10_000)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> RacePredictor.VDOT.predict(100, 3600, 10_000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void longer_races_take_longer(
            @ForAll @DoubleRange(min = 900, max = 1800) double fiveKilometres,
            @ForAll @DoubleRange(min = 1000, max = 40_000) double metres) {
        for (RacePredictor predictor : RacePredictor.values()) {
            assertThat(predictor.predict(5000, fiveKilometres, metres * 1.01).seconds())
                    .isGreaterThan(
                            predictor.predict(5000, fiveKilometres, metres).seconds());
        }
    }

    private static double seconds(String time) {
        double seconds = 0;
        for (String part : time.split(":", -1)) {
            seconds = 60 * seconds + Double.parseDouble(part);
        }
        return seconds;
    }
}
