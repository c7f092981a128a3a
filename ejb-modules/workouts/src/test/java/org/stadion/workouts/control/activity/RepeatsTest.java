package org.stadion.workouts.control.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

class RepeatsTest {
    private static final Instant EIGHT = Instant.parse("2024-06-01T08:00:00Z");

    @Test
    void a_session_that_the_file_holds_twice_is_taken_once() {
        var activity = Repeats.without(activity(session("running", 3), session("cycling", 3), session("running", 3)));

        assertThat(activity.sessions())
                .extracting(session -> session.sport().key())
                .containsExactly("running", "cycling");
        assertThat(activity.warnings()).containsExactly(new Warning(WarningCode.TRACKS_REPEATED, 1));
    }

    @Test
    void sessions_of_the_same_time_that_measured_something_else_stay() {
        var activity = Repeats.without(activity(session("running", 3), session("running", 4)));

        assertThat(activity.sessions()).hasSize(2);
        assertThat(activity.warnings()).isEmpty();
    }

    private static DecodedActivity activity(DecodedSession... sessions) {
        return new DecodedActivity(
                SourceFormat.TCX, "", "", Recorder.UNKNOWN, List.of(), Optional.empty(), List.of(sessions), List.of());
    }

    private static DecodedSession session(String sport, double speed) {
        var samples = new TelemetryBuilder();
        for (var second = 0; second < 5; second++) {
            samples.sample(EIGHT.plusSeconds(second).toEpochMilli());
            samples.putValue(Channel.SPEED, speed);
        }
        return new DecodedSession(
                SportCatalogue.standard().required(sport),
                sport,
                Optional.of(EIGHT),
                samples.build(),
                Totals.NONE,
                List.of(),
                List.of());
    }
}
