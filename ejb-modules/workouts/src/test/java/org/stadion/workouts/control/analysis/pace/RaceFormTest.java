package org.stadion.workouts.control.analysis.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.analysis.pace.RaceForm.Effort;

class RaceFormTest {

    @Test
    void ten_kilometres_in_forty_minutes_are_worth_more_than_five_in_twenty() {
        var best = RaceForm.best(List.of(new Effort<>("5 km", 5000, 1200), new Effort<>("10 km", 10_000, 2400)));

        assertThat(best).hasValueSatisfying(effort -> assertThat(effort.key()).isEqualTo("10 km"));
    }

    @Test
    void sprints_and_day_long_walks_say_nothing_about_races() {
        assertThat(RaceForm.best(List.of(new Effort<>("400 m", 400, 55), new Effort<>("50 km", 50_000, 20_000))))
                .isEmpty();
    }

    /** A kilometre in two minutes is beyond everybody; 5 km in the world's best of 12:35 is not. */
    @Test
    void what_nobody_can_run_was_not_run() {
        var best = RaceForm.best(List.of(new Effort<>("error", 5000, 600), new Effort<>("record", 5000, 755)));

        assertThat(best).hasValueSatisfying(effort -> assertThat(effort.key()).isEqualTo("record"));
    }

    @Test
    void forty_minutes_over_ten_kilometres_predict_the_published_times() {
        var forecasts = RaceForm.forecasts(10_000, 2400);

        assertThat(seconds(forecasts, RacePredictor.RIEGEL, 21_097.5)).isCloseTo(5295.37, within(0.01));
        assertThat(seconds(forecasts, RacePredictor.RIEGEL, 42_195)).isCloseTo(11_040.48, within(0.01));
        assertThat(seconds(forecasts, RacePredictor.VDOT, 10_000)).isCloseTo(2400, within(0.01));
    }

    private static double seconds(List<RaceForm.Forecast> forecasts, RacePredictor method, double metres) {
        return forecasts.stream()
                .filter(forecast -> forecast.method() == method && forecast.metres() == metres)
                .findFirst()
                .orElseThrow()
                .prediction()
                .seconds();
    }
}
