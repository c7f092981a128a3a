package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Anna types in what her watch slept through, and says how it felt; none of that is for Boris. */
class ManualEntryIT {

    private final Api anna = Api.as("anna");
    private final Api boris = Api.as("boris");

    @Test
    void a_workout_typed_in_counts_like_any_other() {
        var start = Instant.parse("2026-04-01T05:42:00Z").plusSeconds(Product.freshOffset());
        var body = Map.of(
                "sport", "running", "start_at", start.toString(), "elapsed_s", 1800, "distance_m", 5000, "rpe", 6.5);
        var key = UUID.randomUUID().toString();

        var created = anna.post("/workouts", body, "Idempotency-Key", key).expect(201);
        var again = anna.post("/workouts", body, "Idempotency-Key", key).expect(201);

        var id = created.json().path("id").asText();
        assertThat(again.json().path("id").asText()).isEqualTo(id);
        var seen = anna.get("/workouts/" + id).expect(200).json();
        assertThat(seen.path("source").path("format").asText()).isEqualTo("manual");
        assertThat(seen.path("distance_m").path("value").asDouble()).isEqualTo(5000);
        assertThat(seen.path("distance_m").path("origin").asText()).isEqualTo("entered");
        assertThat(seen.path("avg_speed_mps").path("value").asDouble()).isCloseTo(2.778, within(0.001));
        assertThat(seen.path("avg_power_w").path("reason").asText()).isEqualTo("no_power");
        assertThat(seen.path("streams")).isEmpty();
        anna.get("/workouts/" + id + "/original").expectProblem(404, "original-not-found");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                anna.get("/me/points/entries?limit=200").items())
                        .as("one point a minute")
                        .anyMatch(entry -> entry.path("workout_id").asText().equals(id)
                                && entry.path("points").asLong() == 30));
    }

    @Test
    void its_figures_can_be_typed_anew_and_those_of_a_recording_cannot() {
        var typed = entered("2026-04-02T05:00:00Z");
        var etag = anna.get("/workouts/" + typed).header("ETag");

        anna.put("/workouts/" + typed + "/entry", figures("2026-04-02T05:10:00Z", 7000))
                .expectProblem(428, "if-match-required");
        var revised = anna.put("/workouts/" + typed + "/entry", figures("2026-04-02T05:10:00Z", 7000), "If-Match", etag)
                .expect(200)
                .json();
        assertThat(revised.path("distance_m").path("value").asDouble()).isEqualTo(7000);
        assertThat(revised.path("start_at").asText()).isEqualTo("2026-04-02T05:10:00Z");
        anna.put("/workouts/" + typed + "/entry", figures("2026-04-02T05:10:00Z", 8000), "If-Match", etag)
                .expectProblem(412, "stale-version");

        var recorded = Journey.onlyWorkout(Journey.imported(
                anna,
                SampleFile.run(
                        "r.gpx", Instant.parse("2026-04-03T05:00:00Z").plusSeconds(Product.freshOffset()), 600)));
        anna.put("/workouts/" + recorded + "/entry", figures("2026-04-03T05:00:00Z", 9000), "If-Match", "*")
                .expectProblem(409, "workout-not-entered");
    }

    @Test
    void what_cannot_be_true_is_refused_value_by_value() {
        var refused = anna.post(
                        "/workouts",
                        Map.of(
                                "sport",
                                "running",
                                "start_at",
                                "2026-04-01T05:42:00Z",
                                "elapsed_s",
                                600,
                                "distance_m",
                                20_000,
                                "avg_heart_rate_bpm",
                                400))
                .expectProblem(422, "manual-entry-invalid")
                .json();

        assertThat(Answer.stream(refused.path("errors"))
                        .map(error -> error.path("pointer").asText()))
                .containsExactlyInAnyOrder("/distance_m", "/avg_heart_rate_bpm");
        anna.post(
                        "/workouts",
                        Map.of("sport", "running", "start_at", "2026-04-01T05:42:00Z", "elapsed_s", 600, "rpe", 7.3))
                .expectProblem(422, "workout-edit-invalid");
    }

    @Test
    void tags_and_words_find_it_again() {
        var tag = Journey.unique("tag");
        var note = Journey.unique("note");
        var id = entered("2026-04-05T05:00:00Z");
        patch(id, Map.of("tags", new String[] {tag, "hot"}, "private_notes", "about " + note, "feeling", 4));

        var found = anna.get("/workouts?tag=" + tag.toUpperCase(java.util.Locale.ROOT))
                .expect(200)
                .items();
        assertThat(found).extracting(item -> item.path("id").asText()).containsExactly(id);
        assertThat(found.getFirst().path("tags").path(1).asText()).isEqualTo("hot");
        assertThat(anna.get("/workouts?text=" + note).expect(200).items()).hasSize(1);
        assertThat(anna.get("/workouts?tag=" + tag + "&sport=running&from=2026-04-01&to=2026-04-30")
                        .items())
                .hasSize(1);
        assertThat(anna.get("/workouts?tag=" + tag + "&sport=cycling").items()).isEmpty();
        assertThat(anna.get("/workouts?tag=" + tag + "&from=2026-05-01").items())
                .isEmpty();
        assertThat(boris.get("/workouts?tag=" + tag).items()).isEmpty();
        anna.get("/workouts?from=yesterday").expectProblem(422, "parameter-invalid");
    }

    @Test
    void private_notes_ratings_and_tags_are_shown_to_nobody_else() {
        var secret = Journey.unique("secret");
        Journey.follows(boris, Journey.athleteId(anna));
        var id = entered("2026-04-06T05:00:00Z");
        patch(id, Map.of("private_notes", secret, "tags", new String[] {secret}, "rpe", 9, "visibility", "EVERYONE"));
        Journey.eventually(
                boris,
                "/me/feed",
                items -> items.stream()
                        .anyMatch(item -> item.path("workout_id").asText().equals(id)));

        var own = anna.get("/workouts/" + id).expect(200).json();
        assertThat(own.path("private_notes").asText()).isEqualTo(secret);
        assertThat(own.path("rpe").asDouble()).isEqualTo(9);

        var seen = boris.get("/workouts/" + id).expect(200);
        assertThat(seen.text()).doesNotContain(secret);
        for (var field : new String[] {"private_notes", "rpe", "feeling", "tags"}) {
            assertThat(seen.json().has(field)).as(field).isFalse();
        }
        assertThat(boris.get("/me/feed?limit=200").text()).doesNotContain(secret);
        assertThat(boris.get("/workouts?limit=200").text()).doesNotContain(secret);
        assertThat(boris.get("/workouts?text=" + secret).items()).isEmpty();
    }

    private String entered(String start) {
        var moment = Instant.parse(start).plusSeconds(Product.freshOffset());
        return anna.post("/workouts", figures(moment.toString(), 5000))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static Map<String, Object> figures(String start, double metres) {
        return Map.of("sport", "running", "start_at", start, "elapsed_s", 2400, "distance_m", metres);
    }

    private JsonNode patch(String id, Map<String, Object> patch) {
        return anna.patch("/workouts/" + id, patch, "If-Match", "*").expect(200).json();
    }
}
