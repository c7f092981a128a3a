package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Anna runs, Boris follows her: what the product is for, from the upload to the notice. */
class WorkoutJourneyIT {

    private static final int SECONDS = 1800;
    private static final double METRES = SECONDS * 3.0;

    private final Api anna = Api.as("anna");
    private final Api boris = Api.as("boris");

    @Test
    void a_workout_travels_from_the_file_to_a_friends_feed_inbox_and_mailbox_and_earns_points() {
        var annasId = Journey.athleteId(anna);
        Journey.athleteId(boris);
        Journey.follows(boris, annasId);
        var mailBefore = Product.mailTo("boris").size();
        var pointsBefore =
                anna.get("/me/points").expect(200).json().path("balance").asLong();
        var start = Product.mondayOfThisWeek();

        var imported = Journey.imported(
                anna, SampleFile.run("evening.gpx", start.plusSeconds(Product.freshOffset()), SECONDS));
        assertThat(imported.path("state").asText()).as(imported.toString()).isEqualTo("IMPORTED");
        var workout = Journey.onlyWorkout(imported);

        var seen = anna.get("/workouts/" + workout).expect(200).json();
        assertThat(seen.path("sport").asText()).isEqualTo("running");
        assertThat(seen.path("distance_m").path("value").asDouble()).isCloseTo(METRES, within(METRES * 0.003));
        assertThat(seen.path("elapsed_s").asDouble()).isEqualTo(SECONDS);
        assertThat(seen.path("moving_s").asDouble()).isCloseTo(SECONDS, within(2.0));
        assertThat(seen.path("avg_heart_rate_bpm").path("value").asDouble()).isCloseTo(140.5, within(0.5));
        assertThat(seen.path("avg_power_w").path("value").isNull()).isTrue();
        assertThat(seen.path("avg_power_w").path("reason").asText()).isEqualTo("no_power");
        assertThat(seen.path("point_count").asInt()).isEqualTo(SECONDS + 1);

        var feed = Journey.eventually(
                boris,
                "/me/feed",
                items -> items.stream()
                        .anyMatch(i -> i.path("workout_id").asText().equals(workout)));
        assertThat(feed.getFirst().path("workout_id").asText()).isEqualTo(workout);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                anna.get("/me/points").json().path("balance").asLong())
                        .as("one point a minute of moving time")
                        .isEqualTo(pointsBefore + SECONDS / 60));
        var board = anna.get("/leaderboards/weekly-points").expect(200).json();
        assertThat(board.path("own").path("points").asLong()).isGreaterThanOrEqualTo(SECONDS / 60);
        assertThat(board.path("own").path("rank").asLong()).isPositive();

        Journey.eventually(
                boris,
                "/me/inbox",
                items -> items.stream()
                        .anyMatch(i -> i.path("type").asText().equals("followed_athlete_posted")
                                && i.path("link")
                                        .asText()
                                        .contains(
                                                feed.getFirst().path("post_id").asText())));
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(Product.mailTo("boris")).hasSizeGreaterThan(mailBefore));
    }

    @Test
    void streams_are_given_by_key_and_resolution_with_every_array_of_one_length() {
        var workout = Journey.onlyWorkout(Journey.imported(
                anna,
                SampleFile.run(
                        "streams.gpx",
                        Instant.parse("2026-03-02T07:00:00Z").plusSeconds(Product.freshOffset()),
                        SECONDS)));

        var full = anna.get("/workouts/" + workout + "/streams?keys=time,heartrate,latlng&resolution=full")
                .expect(200)
                .json();
        assertThat(full.path("streams").path("time").path("data")).hasSize(SECONDS + 1);
        assertThat(full.path("streams").path("latlng").path("data").path(0)).hasSize(2);
        assertThat(full.path("streams").path("heartrate").path("data").path(0).asInt())
                .isEqualTo(140);
        assertThat(full.path("streams").has("altitude")).isFalse();

        var low = anna.get("/workouts/" + workout + "/streams?resolution=low")
                .expect(200)
                .json();
        assertThat(low.path("streams").path("time").path("data").size()).isLessThanOrEqualTo(110);
        assertThat(low.path("original_size").asInt()).isEqualTo(SECONDS + 1);

        var part = anna.get("/workouts/" + workout + "/streams?keys=time,heartrate,distance&from_s=100&to_s=149.5")
                .expect(200)
                .json()
                .path("streams");
        var whole = anna.get("/workouts/" + workout + "/streams?keys=time,heartrate,distance")
                .expect(200)
                .json()
                .path("streams");
        assertThat(part.path("time").path("data")).hasSize(50);
        for (var name : List.of("time", "heartrate", "distance")) {
            assertThat(part.path(name).path("data").path(0))
                    .as(name)
                    .isEqualTo(whole.path(name).path("data").path(100));
            assertThat(part.path(name).path("data").path(49))
                    .as(name)
                    .isEqualTo(whole.path(name).path("data").path(149));
        }
        var beyond = anna.get("/workouts/" + workout + "/streams?keys=heartrate&from_s=90000")
                .expect(200)
                .json();
        assertThat(beyond.path("streams").path("heartrate").path("data")).isEmpty();
        for (var wrong : List.of("from_s=-1", "from_s=soon", "to_s=NaN", "from_s=20&to_s=10")) {
            anna.get("/workouts/" + workout + "/streams?" + wrong).expectProblem(422, "parameter-invalid");
        }
    }

    @Test
    void a_private_workout_does_not_exist_for_others_and_leaves_their_feed() {
        Journey.follows(boris, Journey.athleteId(anna));
        var workout = Journey.onlyWorkout(Journey.imported(
                anna,
                SampleFile.run(
                        "secret.gpx", Instant.parse("2026-03-03T07:00:00Z").plusSeconds(Product.freshOffset()), 700)));
        Journey.eventually(
                boris,
                "/me/feed",
                items -> items.stream()
                        .anyMatch(i -> i.path("workout_id").asText().equals(workout)));
        boris.get("/workouts/" + workout).expect(200);

        var own = anna.get("/workouts/" + workout).expect(200);
        anna.patch("/workouts/" + workout, "{\"visibility\":\"ONLY_ME\"}", "If-Match", own.header("ETag"))
                .expect(200);

        boris.get("/workouts/" + workout).expectProblem(404, "workout-not-found");
        boris.get("/workouts/" + workout + "/streams").expectProblem(404, "workout-not-found");
        boris.get("/workouts/" + workout + "/original").expectProblem(404, "workout-not-found");
        Journey.eventually(
                boris,
                "/me/feed",
                items -> items.stream()
                        .noneMatch(i -> i.path("workout_id").asText().equals(workout)));
    }

    @Test
    void deleting_a_workout_takes_its_points_and_its_post_with_it() {
        Journey.follows(boris, Journey.athleteId(anna));
        var workout = Journey.onlyWorkout(Journey.imported(
                anna,
                SampleFile.run(
                        "oops.gpx", Instant.parse("2026-03-04T07:00:00Z").plusSeconds(Product.freshOffset()), 900)));
        await().atMost(Duration.ofSeconds(60)).until(() -> entriesOf(workout) == 1);
        var balance = anna.get("/me/points").json().path("balance").asLong();

        var etag = anna.get("/workouts/" + workout).expect(200).header("ETag");
        anna.delete("/workouts/" + workout, "If-Match", etag).expect(204);

        anna.get("/workouts/" + workout).expectProblem(404, "workout-not-found");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                anna.get("/me/points").json().path("balance").asLong())
                        .isEqualTo(balance - 15));
        Journey.eventually(
                boris,
                "/me/feed",
                items -> items.stream()
                        .noneMatch(i -> i.path("workout_id").asText().equals(workout)));
    }

    private long entriesOf(String workout) {
        return anna.get("/me/points/entries?limit=200").expect(200).items().stream()
                .filter(e -> e.path("workout_id").asText().equals(workout))
                .count();
    }
}
