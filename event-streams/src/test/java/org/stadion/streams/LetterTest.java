package org.stadion.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stadion.gamification.events.PointsAwarded;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Json;
import org.stadion.runtime.control.Envelope;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.events.WorkoutDeleted;

class LetterTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T06:00:00.123456Z");

    @Test
    void an_event_arrives_as_it_was_fired() {
        var event = new WorkoutDeleted(Ids.next(), MONDAY, WorkoutId.next(), AthleteId.next());

        var letter = Letter.read(Envelope.of(event, "").body());

        assertThat(letter.type()).isEqualTo("WorkoutDeleted");
        assertThat(letter.version()).isEqualTo(1);
        assertThat(letter.as(WorkoutDeleted.class)).isEqualTo(event);
    }

    @Test
    void a_newer_sender_may_say_more() {
        var athlete = AthleteId.next();
        var letter =
                Letter.read("{\"type\":\"PointsAwarded\",\"version\":1,\"sender\":\"2.0\",\"event\":{\"event_id\":\""
                        + Ids.next() + "\",\"occurred_at\":\"2026-11-02T06:00:00Z\",\"athlete\":\"" + athlete
                        + "\",\"workout\":\"" + Ids.next()
                        + "\",\"points\":42,\"reason\":\"a run\",\"mood\":\"happy\"}}");

        var event = letter.as(PointsAwarded.class);

        assertThat(event.points()).isEqualTo(42);
        assertThat(event.athlete()).isEqualTo(athlete);
    }

    @Test
    void what_is_no_letter_is_refused() {
        assertThatThrownBy(() -> Letter.read("garbage")).isInstanceOf(Json.UnreadableJson.class);
    }
}
