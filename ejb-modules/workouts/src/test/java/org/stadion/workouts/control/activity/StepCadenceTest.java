package org.stadion.workouts.control.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** Cadences and speeds as sports science gives them: runners make 150 to 200 steps a minute, walkers 90 to 130. */
class StepCadenceTest {
    private static final Instant EIGHT = Instant.parse("2024-06-01T08:00:00Z");
    private final Warnings warnings = new Warnings();

    @ParameterizedTest
    @CsvSource({
        "running, 170, 3.2, 85",
        "trail_running, 150, 2.2, 75",
        "running, 240, 8, 120",
        "walking, 130, 1.8, 65",
        "walking, 110, 1.4, 55",
        "hiking, 96, 1.1, 48"
    })
    void steps_of_both_feet_are_halved(String sport, double written, double speed, double strides) {
        assertThat(cadence(sport, written, speed)).isEqualTo(strides);
        assertThat(warnings.has(WarningCode.CADENCE_IN_STEPS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "running, 85, 3.2",
        "running, 110, 9",
        "running, 78, 1.2",
        "walking, 55, 1.4",
        "speed_walking, 104, 3.6",
        "hiking, 82, 2.6",
        "cycling, 125, 10",
        "indoor_rowing, 130, 4"
    })
    void strides_and_turns_of_a_crank_stay(String sport, double written, double speed) {
        assertThat(cadence(sport, written, speed)).isEqualTo(written);
        assertThat(warnings.list()).isEmpty();
    }

    @Test
    void what_stands_for_no_cadence_is_no_number_of_steps() {
        assertThat(session("running", 255, 3, Totals.NONE).telemetry().has(Channel.CADENCE))
                .isFalse();
        assertThat(warnings.has(WarningCode.CADENCE_IN_STEPS)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"170, 168, 84", "170, 84, 84", "85, 168, 84", "85, 84, 84", "0, 168, 84"})
    void a_total_goes_by_its_own_unit(double samples, double average, double shown) {
        var totals = session("running", samples, 3, cadences(average, 190)).totals();

        assertThat(totals.value(Total.AVG_CADENCE)).hasValue(shown);
        assertThat(totals.value(Total.MAX_CADENCE)).hasValue(average > 100 ? 95 : 190);
    }

    @Test
    void a_lap_walked_in_a_run_is_in_the_unit_of_the_others() {
        var session = session("running", 170, 3, Totals.NONE)
                .withLaps(List.of(lap(cadences(172, 180)), lap(cadences(104, 120)), lap(cadences(170, 182))));

        assertThat(cleaned(recorded("running", 170, 3, Totals.NONE).withLaps(session.laps()))
                        .laps())
                .extracting(lap -> lap.totals().value(Total.AVG_CADENCE))
                .containsExactly(OptionalDouble.of(86), OptionalDouble.of(52), OptionalDouble.of(85));
    }

    private double cadence(String sport, double written, double speed) {
        return session(sport, written, speed, Totals.NONE)
                .telemetry()
                .column(Channel.CADENCE)
                .orElseThrow()
                .value(150);
    }

    private DecodedSession session(String sport, double cadence, double speed, Totals totals) {
        return cleaned(recorded(sport, cadence, speed, totals));
    }

    private DecodedSession cleaned(DecodedSession session) {
        return SessionCleaning.measured(session, warnings);
    }

    /** Five minutes, of which the athlete stands for one. */
    private static DecodedSession recorded(String sport, double cadence, double speed, Totals totals) {
        var samples = new TelemetryBuilder();
        var metres = 0.0;
        for (var second = 0; second <= 300; second++) {
            var moving = second < 60 || second >= 120;
            metres += moving ? speed : 0;
            samples.sample(EIGHT.plusSeconds(second).toEpochMilli());
            samples.putValue(Channel.CADENCE, moving ? cadence : 0);
            samples.putValue(Channel.DISTANCE, metres);
        }
        return new DecodedSession(
                SportCatalogue.standard().required(sport),
                sport,
                Optional.of(EIGHT),
                samples.build(),
                totals,
                List.of(),
                List.of());
    }

    private static Totals cadences(double average, double most) {
        return new Totals.Builder(new Warnings())
                .put(Total.AVG_CADENCE, average)
                .put(Total.MAX_CADENCE, most)
                .build();
    }

    private static DecodedLap lap(Totals totals) {
        return new DecodedLap(EIGHT, totals, "", "");
    }
}
