package org.stadion.workouts.control.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

class SessionCleaningTest {
    private static final Instant EIGHT = Instant.parse("2024-06-01T08:00:00Z");
    private final Warnings warnings = new Warnings();

    @ParameterizedTest
    @CsvSource({"DISTANCE", "ELAPSED", "TIMER"})
    void nothing_where_the_samples_show_something_was_not_counted(Total total) {
        assertThat(cleaned(total, 0, 3).has(total)).isFalse();
        assertThat(warnings.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ELAPSED, 2000000", "TIMER, 4294967", "DISTANCE, 42949672", "DISTANCE, 0.36"})
    void a_total_that_the_samples_prove_wrong_is_dropped(Total total, double counted) {
        assertThat(cleaned(total, counted, 3).has(total)).isFalse();
        assertThat(warnings.has(WarningCode.TOTALS_IMPLAUSIBLE)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"DISTANCE, 1000", "ELAPSED, 3600", "TIMER, 5", "ASCENT, 0", "ELAPSED, 80000"})
    void whatever_else_the_device_counted_is_its_own_affair(Total total, double counted) {
        assertThat(cleaned(total, counted, 3).value(total)).hasValue(counted);
        assertThat(warnings.list()).isEmpty();
    }

    @Test
    void whoever_got_somewhere_had_a_speed() {
        var ride = new Totals.Builder(warnings).put(Total.DISTANCE, 14_921.2).put(Total.AVG_SPEED, 0);
        var rest = new Totals.Builder(warnings).put(Total.DISTANCE, 0).put(Total.AVG_SPEED, 0);

        assertThat(cleaned(ride, 3).has(Total.AVG_SPEED)).isFalse();
        assertThat(cleaned(rest, 0).value(Total.AVG_SPEED)).hasValue(0);
        assertThat(warnings.list()).isEmpty();
    }

    @Test
    void a_time_that_is_none_excuses_no_distance() {
        var totals = new Totals.Builder(warnings)
                .put(Total.TIMER, 4_294_967.295)
                .put(Total.ELAPSED, 4_294_967.295)
                .put(Total.DISTANCE, 42_949_672.95);

        assertThat(cleaned(totals, 3).isEmpty()).isTrue();
    }

    @Test
    void a_lap_has_no_distance_that_nobody_goes_in_its_time() {
        var wrong = new Totals.Builder(warnings).put(Total.TIMER, 600).put(Total.DISTANCE, 42_949_672.95);
        var right = new Totals.Builder(warnings).put(Total.TIMER, 600).put(Total.DISTANCE, 2_000);

        var laps = SessionCleaning.measured(
                        session(new TelemetryBuilder(), new Totals.Builder(warnings))
                                .withLaps(List.of(
                                        new DecodedLap(EIGHT, wrong.build(), "", ""),
                                        new DecodedLap(EIGHT.plusSeconds(600), right.build(), "", ""))),
                        warnings)
                .laps();

        assertThat(laps.getFirst().totals().has(Total.DISTANCE)).isFalse();
        assertThat(laps.getLast().totals().value(Total.DISTANCE)).hasValue(2_000);
        assertThat(warnings.has(WarningCode.TOTALS_IMPLAUSIBLE)).isTrue();
    }

    @Test
    void a_stopped_watch_may_be_left_for_days() {
        var totals = new Totals.Builder(warnings).put(Total.TIMER, 120).put(Total.ELAPSED, 200_000);

        assertThat(cleaned(totals, 3).value(Total.ELAPSED)).hasValue(200_000);
    }

    @ParameterizedTest
    @CsvSource({
        "CALORIES",
        "AVG_HEART_RATE",
        "MAX_HEART_RATE",
        "AVG_CADENCE",
        "MAX_CADENCE",
        "AVG_SPEED",
        "MAX_SPEED",
        "MOVING",
        "STEPS",
        "THRESHOLD_POWER",
        "AVG_STANCE_TIME"
    })
    void a_zero_where_the_device_has_no_number_was_not_measured(Total total) {
        assertThat(cleaned(total, 0, 3).has(total)).isFalse();
        assertThat(warnings.list()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CALORIES, 0", "AVG_SPEED, 0", "MAX_SPEED, 0"})
    void who_stands_for_seconds_may_have_burnt_and_reached_nothing(Total total, double counted) {
        var samples = new TelemetryBuilder();
        samples.sample(EIGHT.toEpochMilli());
        samples.sample(EIGHT.plusSeconds(20).toEpochMilli());
        var totals = new Totals.Builder(warnings).put(total, counted);

        assertThat(SessionCleaning.measured(session(samples, totals), warnings)
                        .totals()
                        .value(total))
                .hasValue(0);
    }

    @Test
    void a_distance_that_stays_at_nothing_while_the_places_go_on_is_none() {
        var samples = new TelemetryBuilder();
        for (var second = 0; second <= 120; second++) {
            samples.sample(EIGHT.plusSeconds(second).toEpochMilli());
            samples.putValue(Channel.LATITUDE, 48 + second * 3e-5);
            samples.putValue(Channel.LONGITUDE, 2);
            samples.putValue(Channel.DISTANCE, 0);
        }

        assertThat(SessionCleaning.measured(session(samples, new Totals.Builder(warnings)), warnings)
                        .telemetry()
                        .channels())
                .containsExactly(Channel.LATITUDE, Channel.LONGITUDE);
    }

    @Test
    void who_climbs_gains_height() {
        var totals = new Totals.Builder(warnings).put(Total.ASCENT, 0).put(Total.DESCENT, 0);
        var samples = new TelemetryBuilder();
        for (var second = 0; second <= 120; second++) {
            samples.sample(EIGHT.plusSeconds(second).toEpochMilli());
            samples.putValue(Channel.ALTITUDE, 100 + second);
        }

        var cleaned =
                SessionCleaning.measured(session(samples, totals), warnings).totals();

        assertThat(cleaned.has(Total.ASCENT)).isFalse();
        assertThat(cleaned.value(Total.DESCENT)).hasValue(0);
    }

    @Test
    void a_sensor_that_says_nothing_but_zero_is_none() {
        var samples = new TelemetryBuilder();
        for (var second = 0; second <= 120; second++) {
            samples.sample(EIGHT.plusSeconds(second).toEpochMilli());
            samples.putValue(Channel.DISTANCE, second * 3);
            for (var channel : List.of(Channel.POWER, Channel.CADENCE, Channel.SPEED)) {
                samples.putValue(channel, 0);
            }
        }

        assertThat(SessionCleaning.measured(session(samples, new Totals.Builder(warnings)), warnings)
                        .telemetry()
                        .channels())
                .containsExactly(Channel.DISTANCE);
    }

    @Test
    void what_the_session_has_not_its_laps_have_not() {
        var session = new Totals.Builder(warnings).put(Total.TIMER, 900).put(Total.CALORIES, 0);
        var lap = new Totals.Builder(warnings).put(Total.TIMER, 10).put(Total.CALORIES, 0);

        var cleaned = SessionCleaning.measured(
                session(new TelemetryBuilder(), session).withLaps(List.of(new DecodedLap(EIGHT, lap.build(), "", ""))),
                warnings);

        assertThat(cleaned.laps().getFirst().totals().values()).containsOnlyKeys(Total.TIMER);
    }

    @Test
    void a_zero_of_a_format_that_has_a_word_for_nothing_was_counted() {
        var totals = new Totals.Builder(warnings).put(Total.TIMER, 900).put(Total.CALORIES, 0);

        assertThat(SessionCleaning.cleaned(session(new TelemetryBuilder(), totals), warnings)
                        .totals()
                        .value(Total.CALORIES))
                .hasValue(0);
    }

    @Test
    void somebody_who_stood_still_has_gone_nowhere() {
        assertThat(cleaned(Total.DISTANCE, 0, 0).value(Total.DISTANCE)).hasValue(0);
    }

    private Totals cleaned(Total total, double counted, int metresPerSecond) {
        return cleaned(new Totals.Builder(warnings).put(total, counted), metresPerSecond);
    }

    /** Two minutes at a constant speed. */
    private Totals cleaned(Totals.Builder counted, int metresPerSecond) {
        var samples = new TelemetryBuilder();
        for (var second = 0; second <= 120; second++) {
            samples.sample(EIGHT.plusSeconds(second).toEpochMilli());
            samples.putValue(Channel.DISTANCE, second * metresPerSecond);
        }
        return SessionCleaning.measured(session(samples, counted), warnings).totals();
    }

    private static DecodedSession session(TelemetryBuilder samples, Totals.Builder counted) {
        return new DecodedSession(
                SportCatalogue.standard().other(),
                "",
                Optional.of(EIGHT),
                samples.build(),
                counted.build(),
                List.of(),
                List.of());
    }
}
