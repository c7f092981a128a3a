package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Recordings are changed, and every change can be taken back: what follows from them follows. */
class EditingIT {

    private final Api kenji = Api.as("kenji");
    private final Api boris = Api.as("boris");
    private final long fresh = Product.freshOffset();

    private Instant at(String moment) {
        return Instant.parse(moment).plusSeconds(fresh);
    }

    private String run(String moment, int seconds) {
        return Journey.onlyWorkout(Journey.imported(kenji, SampleFile.run("run.gpx", at(moment), seconds)));
    }

    private String etag(String workout) {
        return kenji.get("/workouts/" + workout).expect(200).header("ETag");
    }

    private JsonNode changed(String workout, String change) {
        return kenji.post("/workouts/" + workout + "/edits", change, "If-Match", etag(workout))
                .expect(200)
                .json();
    }

    private JsonNode undone(String workout) {
        return kenji.delete("/workouts/" + workout + "/edits/last", "If-Match", etag(workout))
                .expect(200)
                .json();
    }

    private String streams(String workout) {
        return kenji.get("/workouts/" + workout + "/streams")
                .expect(200)
                .json()
                .path("streams")
                .toString();
    }

    private int points(String workout) {
        return kenji.get("/workouts/" + workout)
                .expect(200)
                .json()
                .path("point_count")
                .asInt();
    }

    private static double metres(JsonNode workout) {
        return workout.path("distance_m").path("value").asDouble();
    }

    private long pointsOf(String workout) {
        return kenji.get("/me/points/entries?limit=200").expect(200).items().stream()
                .filter(entry -> entry.path("workout_id").asText().equals(workout))
                .mapToLong(entry -> entry.path("points").asLong())
                .sum();
    }

    private void earns(String workout, long points) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(pointsOf(workout)).as("points of " + workout).isEqualTo(points));
    }

    /** Points follow a moment later. */
    private static JsonNode withoutPoints(JsonNode workout) {
        return ((ObjectNode) workout.deepCopy()).without("points");
    }

    @Test
    void a_crop_changes_streams_figures_points_and_post_and_its_undo_restores_them_to_the_byte() {
        Journey.follows(boris, Journey.athleteId(kenji));
        var workout = run("2026-05-04T07:00:00Z", 1800);
        earns(workout, 30);
        var before = kenji.get("/workouts/" + workout).expect(200).json();
        var streams = streams(workout);

        var cropped = changed(workout, "{\"type\":\"CROP\",\"from_s\":300,\"to_s\":1200}");

        assertThat(cropped.path("elapsed_s").asDouble()).isEqualTo(900);
        assertThat(metres(cropped)).isCloseTo(2700, within(10.0));
        assertThat(cropped.path("point_count").asInt()).isEqualTo(901);
        assertThat(Instant.parse(cropped.path("start_at").asText()))
                .isEqualTo(Instant.parse(before.path("start_at").asText()).plusSeconds(300));
        earns(workout, 15);
        Journey.eventually(
                boris,
                "/me/feed",
                items -> items.stream()
                        .anyMatch(post -> post.path("workout_id").asText().equals(workout)
                                && Math.abs(post.path("distance_m").asDouble() - 2700) < 10));
        var original = kenji.get("/workouts/" + workout + "/original").expect(200);
        assertThat(original.text()).contains(before.path("start_at").asText());

        var restored = undone(workout);

        assertThat(streams(workout)).isEqualTo(streams);
        assertThat(restored.path("distance_m")).isEqualTo(before.path("distance_m"));
        assertThat(restored.path("moving_s")).isEqualTo(before.path("moving_s"));
        assertThat(kenji.get("/workouts/" + workout + "/edits").expect(200).items())
                .isEmpty();
        earns(workout, 30);
    }

    @Test
    void streams_that_tell_no_day_stay_on_the_day_of_their_upload_when_they_are_cropped() {
        var workout = Journey.onlyWorkout(Journey.imported(kenji, streamsOfNoDay(600)));
        var before = kenji.get("/workouts/" + workout).expect(200).json();
        var start = Instant.parse(before.path("start_at").asText());

        var cropped = changed(workout, "{\"type\":\"CROP\",\"from_s\":100,\"to_s\":400}");
        var croppedAgain = changed(workout, "{\"type\":\"CROP\",\"from_s\":50,\"to_s\":250}");

        assertThat(Instant.parse(cropped.path("start_at").asText())).isEqualTo(start.plusSeconds(100));
        assertThat(cropped.path("elapsed_s").asDouble()).isEqualTo(300);
        assertThat(Instant.parse(croppedAgain.path("start_at").asText())).isEqualTo(start.plusSeconds(150));
        assertThat(croppedAgain.path("elapsed_s").asDouble()).isEqualTo(200);
        undone(workout);
        assertThat(undone(workout).path("start_at")).isEqualTo(before.path("start_at"));
    }

    /** As Strava's API gives them: arrays by their types. */
    private SampleFile streamsOfNoDay(int seconds) {
        var times = IntStream.rangeClosed(0, seconds).boxed().toList();
        var beats = times.stream().map(s -> 120 + (s + fresh) % 40).toList();
        return SampleFile.text(
                "streams.json", "{\"time\":{\"data\":" + times + "},\"heartrate\":{\"data\":" + beats + "}}");
    }

    @Test
    void a_corrected_distance_and_sport_stand_in_the_history_until_all_is_restored() {
        var workout = run("2026-05-05T07:00:00Z", 1200);

        assertThat(metres(changed(workout, "{\"type\":\"DISTANCE\",\"distance_m\":4000}")))
                .isEqualTo(4000);
        var walked = changed(workout, "{\"type\":\"SPORT\",\"sport\":\"walking\"}");
        assertThat(walked.path("sport").asText()).isEqualTo("walking");
        assertThat(metres(walked)).isEqualTo(4000);
        assertThat(kenji.get("/workouts/" + workout + "/edits").expect(200).items())
                .extracting(edit -> edit.path("type").asText())
                .containsExactly("DISTANCE", "SPORT");

        var restored = changed(workout, "{\"type\":\"RESTORE\"}");
        assertThat(restored.path("sport").asText()).isEqualTo("running");
        assertThat(metres(restored)).isCloseTo(3600, within(12.0));

        var again = undone(workout);
        assertThat(again.path("sport").asText()).isEqualTo("walking");
        assertThat(metres(again)).isEqualTo(4000);
    }

    @Test
    void a_split_makes_two_workouts_that_earn_and_undo_makes_one_again() {
        var workout = run("2026-05-06T07:00:00Z", 1800);
        earns(workout, 30);
        var streams = streams(workout);

        var parts = kenji.post("/workouts/" + workout + "/split", "{\"at_s\":1200}", "If-Match", etag(workout))
                .expect(200)
                .json();

        var other = parts.path("second").asText();
        assertThat(parts.path("first").asText()).isEqualTo(workout);
        assertThat(points(workout)).isEqualTo(1200);
        assertThat(points(other)).isEqualTo(601);
        assertThat(kenji.get("/workouts/" + other + "/edits")
                        .expect(200)
                        .items()
                        .getFirst()
                        .path("others")
                        .path(0)
                        .asText())
                .isEqualTo(workout);
        assertThat(kenji.get("/workouts/" + workout + "/edits")
                        .expect(200)
                        .items()
                        .getFirst()
                        .path("others")
                        .path(0)
                        .asText())
                .isEqualTo(other);
        kenji.get("/workouts/" + other + "/original").expect(200);
        earns(other, 10);

        var whole = undone(other);

        assertThat(whole.path("id").asText()).isEqualTo(workout);
        assertThat(streams(workout)).isEqualTo(streams);
        kenji.get("/workouts/" + other).expectProblem(404, "workout-not-found");
        earns(workout, 30);
        earns(other, 0);
    }

    @Test
    void a_part_that_is_split_off_has_the_gear_the_tags_and_the_rating_of_the_whole() {
        var workout = run("2026-05-10T07:00:00Z", 900);
        var shoes = kenji.post("/me/gear", Map.of("kind", "SHOES", "name", Journey.unique("shoes")))
                .expect(201)
                .json()
                .path("id")
                .asText();
        kenji.put("/workouts/" + workout + "/gear", Map.of("gear", List.of(shoes)))
                .expect(200);
        kenji.patch("/workouts/" + workout, Map.of("rpe", 6.5, "tags", List.of("lake")), "If-Match", "*")
                .expect(200);

        var other = kenji.post("/workouts/" + workout + "/split", "{\"at_s\":300}", "If-Match", etag(workout))
                .expect(200)
                .json()
                .path("second")
                .asText();

        var part = kenji.get("/workouts/" + other).expect(200).json();
        assertThat(part.path("rpe").asDouble()).isEqualTo(6.5);
        assertThat(part.path("tags")).extracting(JsonNode::asText).containsExactly("lake");
        assertThat(kenji.get("/workouts/" + other + "/gear").expect(200).items())
                .extracting(gear -> gear.path("id").asText())
                .containsExactly(shoes);
        assertThat(kenji.get("/me/gear/" + shoes).json().path("workout_count").asInt())
                .isEqualTo(2);
        kenji.delete("/me/gear/" + shoes, "If-Match", "*").expect(204);
    }

    @Test
    void a_merge_withdraws_the_other_and_undo_brings_it_back_under_its_old_id() {
        var morning = run("2026-05-07T07:00:00Z", 900);
        var later = run("2026-05-07T08:00:00Z", 600);
        earns(later, 10);
        var streams = streams(later);
        var seen = kenji.get("/workouts/" + later).expect(200).json();

        var merged = kenji.post(
                        "/workouts/" + morning + "/merge", "{\"with\":[\"" + later + "\"]}", "If-Match", etag(morning))
                .expect(200)
                .json();

        assertThat(merged.path("point_count").asInt()).isEqualTo(901 + 601);
        assertThat(metres(merged)).isCloseTo(4500, within(15.0));
        assertThat(merged.path("elapsed_s").asDouble()).isEqualTo(4200);
        assertThat(merged.path("moving_s").asDouble()).isCloseTo(1500, within(3.0));
        kenji.get("/workouts/" + later).expectProblem(404, "workout-not-found");
        earns(later, 0);
        earns(morning, 25);

        undone(morning);

        var back = kenji.get("/workouts/" + later).expect(200).json();
        assertThat(streams(later)).isEqualTo(streams);
        assertThat(withoutPoints(back)).isEqualTo(withoutPoints(seen));
        earns(later, 10);
        earns(morning, 15);
    }

    @Test
    void a_part_that_was_split_off_can_be_merged_back() {
        var workout = run("2026-05-08T07:00:00Z", 1000);
        var other = kenji.post("/workouts/" + workout + "/split", "{\"at_s\":400}", "If-Match", etag(workout))
                .expect(200)
                .json()
                .path("second")
                .asText();

        var merged = kenji.post(
                        "/workouts/" + workout + "/merge", "{\"with\":[\"" + other + "\"]}", "If-Match", etag(workout))
                .expect(200)
                .json();

        assertThat(merged.path("point_count").asInt()).isEqualTo(1001);
        assertThat(undone(workout).path("point_count").asInt()).isEqualTo(400);
        assertThat(undone(workout).path("point_count").asInt()).isEqualTo(1001);
    }

    @Test
    void what_cannot_be_done_is_refused_with_its_reason() {
        var workout = run("2026-05-09T07:00:00Z", 700);
        var tag = etag(workout);
        var edits = "/workouts/" + workout + "/edits";

        kenji.post(edits, "{\"type\":\"CROP\",\"from_s\":1,\"to_s\":9}").expectProblem(428, "if-match-required");
        kenji.post(edits, "{\"type\":\"CROP\",\"from_s\":900,\"to_s\":950}", "If-Match", tag)
                .expectProblem(422, "edit-leaves-nothing");
        kenji.post(edits, "{\"type\":\"CROP\",\"from_s\":90}", "If-Match", tag)
                .expectProblem(422, "workout-edit-invalid");
        kenji.post(edits, "{\"type\":\"DISTANCE\",\"distance_m\":90000}", "If-Match", tag)
                .expectProblem(422, "distance-implausible");
        kenji.post("/workouts/" + workout + "/split", "{\"at_s\":700}", "If-Match", tag)
                .expectProblem(422, "split-outside-workout");
        kenji.post("/workouts/" + workout + "/merge", "{\"with\":[\"" + workout + "\"]}", "If-Match", tag)
                .expectProblem(422, "workout-edit-invalid");
        var ride = run("2026-05-09T09:00:00Z", 600);
        kenji.patch("/workouts/" + ride, "{\"sport\":\"cycling\"}", "If-Match", etag(ride))
                .expect(200);
        kenji.post("/workouts/" + workout + "/merge", "{\"with\":[\"" + ride + "\"]}", "If-Match", tag)
                .expectProblem(422, "workout-edit-invalid");
        kenji.delete(edits + "/last", "If-Match", tag).expectProblem(409, "nothing-to-undo");
        boris.get(edits).expectProblem(404, "workout-not-found");
        boris.post(edits, "{\"type\":\"RESTORE\"}", "If-Match", tag).expectProblem(404, "workout-not-found");

        changed(workout, "{\"type\":\"CROP\",\"from_s\":0,\"to_s\":600}");
        kenji.post(edits, "{\"type\":\"CROP\",\"from_s\":0,\"to_s\":500}", "If-Match", tag)
                .expectProblem(412, "stale-version");
    }
}
