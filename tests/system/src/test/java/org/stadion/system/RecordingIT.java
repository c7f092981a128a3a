package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** David records with a phone that is offline now and then; Emil follows him. */
class RecordingIT {

    private static final double METRES_A_DEGREE = 111_319.49;

    private final Api david = Api.as("david");
    private final Api emil = Api.as("emil");
    private final Instant start = Clock.systemUTC()
            .instant()
            .truncatedTo(ChronoUnit.SECONDS)
            .minus(Duration.ofHours(20))
            .minusSeconds(Product.freshOffset());
    private final String id = UUID.randomUUID().toString();

    @Test
    void batches_in_any_order_and_twice_make_one_workout_like_a_file() {
        started(Map.of("title", "Along the equator"));
        started(Map.of("title", "Along the equator"));
        samples(2, 400, 599);
        samples(0, 0, 199);
        samples(0, 0, 199);
        assertThat(metresSoFar()).isCloseTo(1797, within(1797 * 0.003));
        command(UUID.randomUUID().toString(), "LAP", 300);
        var stop = UUID.randomUUID().toString();
        var waiting = command(stop, "STOP", 600, "batches", 4);
        assertThat(waiting.path("state").asText()).isEqualTo("STOPPED");
        assertThat(waiting.has("workout_id")).isFalse();
        samples(3, 600, 600);
        command(stop, "STOP", 600, "batches", 4);
        assertThat(david.get("/recordings").expect(200).text()).contains(id);
        samples(1, 200, 399);

        var workout = finished();

        var seen = david.get("/workouts/" + workout).expect(200).json();
        assertThat(seen.path("title").asText()).isEqualTo("Along the equator");
        assertThat(seen.path("source").path("format").asText()).isEqualTo("recording");
        assertThat(seen.path("start_at").asText()).isEqualTo(start.toString());
        assertThat(seen.path("elapsed_s").asDouble()).isEqualTo(600);
        assertThat(seen.path("point_count").asInt()).isEqualTo(601);
        assertThat(seen.path("distance_m").path("value").asDouble()).isCloseTo(1800, within(1800 * 0.003));
        assertThat(seen.path("avg_heart_rate_bpm").path("value").asDouble()).isCloseTo(140.5, within(0.5));
        assertThat(seen.path("laps")).hasSize(2);
        assertThat(david.get("/recordings").expect(200).text()).doesNotContain(id);

        samples(1, 200, 399);
        sent(9, 0, 10).expectProblem(409, "recording-closed");
        var original = david.get("/workouts/" + workout + "/original").expect(200);
        assertThat(original.bytes()).startsWith(0x1f, 0x8b);
        var again = Journey.imported(emil, new SampleFile("his.json.gz", original.bytes()));
        var copy =
                emil.get("/workouts/" + Journey.onlyWorkout(again)).expect(200).json();
        assertThat(copy.path("point_count").asInt()).isEqualTo(601);
    }

    @Test
    void the_live_distance_is_that_of_the_way_whatever_the_order_of_its_batches() {
        started(Map.of());
        samples(3, 300, 399);
        samples(1, 100, 199);
        assertThat(metresSoFar()).isCloseTo(299 * 3.0, within(3.0));
        samples(0, 0, 99);
        samples(2, 200, 299);
        samples(4, 50, 350);
        samples(5, 400, 420);

        assertThat(metresSoFar()).isCloseTo(420 * 3.0, within(420 * 3.0 * 0.003));
        command(UUID.randomUUID().toString(), "DISCARD", 430);
    }

    private double metresSoFar() {
        return david.get("/recordings/" + id)
                .expect(200)
                .json()
                .path("distance_m")
                .asDouble();
    }

    @Test
    void a_client_whose_clock_counts_nanoseconds_may_repeat_itself() {
        var at = start.plusNanos(123_456_789);
        var body = Map.of("id", id, "sport", "running", "at", at.toString());
        david.post("/recordings", body).expect(201);
        david.post("/recordings", body).expect(201);
        var lap = Map.of(
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "LAP",
                "at",
                at.plusSeconds(60).toString());
        david.post("/recordings/" + id + "/commands", lap).expect(200);

        var again = david.post("/recordings/" + id + "/commands", lap).expect(200);

        assertThat(again.json().path("lap_count").asInt()).isEqualTo(1);
        command(UUID.randomUUID().toString(), "DISCARD", 430);
    }

    @Test
    void the_states_say_which_commands_are_obeyed() {
        started(Map.of());
        refused("RESUME", 10);
        var pause = UUID.randomUUID().toString();
        assertThat(command(pause, "PAUSE", 20).path("state").asText()).isEqualTo("PAUSED");
        assertThat(command(pause, "PAUSE", 20).path("state").asText()).isEqualTo("PAUSED");
        david.post("/recordings/" + id + "/commands", body(pause, "PAUSE", 25))
                .expectProblem(409, "recording-command-reused");
        refused("LAP", 30);
        refused("RESUME", 5);
        assertThat(command(UUID.randomUUID().toString(), "RESUME", 40)
                        .path("state")
                        .asText())
                .isEqualTo("RECORDING");
        assertThat(command(UUID.randomUUID().toString(), "DISCARD", 50)
                        .path("state")
                        .asText())
                .isEqualTo("DISCARDED");
        refused("STOP", 60);
        sent(0, 0, 10).expectProblem(409, "recording-closed");
        emil.get("/recordings/" + id).expectProblem(404, "recording-not-found");
        emil.post("/recordings/" + id + "/commands", body(UUID.randomUUID().toString(), "STOP", 60))
                .expectProblem(404, "recording-not-found");
    }

    @Test
    void the_same_number_with_other_samples_is_a_conflict() {
        started(Map.of());
        samples(0, 0, 10);

        sent(0, 0, 11).expectProblem(409, "recording-batch-reused");
        david.post(
                        "/recordings/" + id + "/samples",
                        Map.of("number", 1, "at_ms", List.of(millis(5)), "channels", Map.of("power", List.of(1, 2))))
                .expectProblem(422, "recording-samples-invalid");
        assertThat(david.get("/recordings/" + id)
                        .expect(200)
                        .json()
                        .path("sample_count")
                        .asInt())
                .isEqualTo(11);
        command(UUID.randomUUID().toString(), "DISCARD", 60);
    }

    @Test
    void a_batch_of_ten_thousand_samples_is_taken() {
        started(Map.of());
        samples(0, 0, 9_999);

        assertThat(david.get("/recordings/" + id)
                        .expect(200)
                        .json()
                        .path("sample_count")
                        .asInt())
                .isEqualTo(10_000);
        sent(1, 0, 10_000).expect(422);
        command(UUID.randomUUID().toString(), "DISCARD", 9_999);
    }

    @Test
    void followers_watch_live_what_they_may_and_no_longer_than_they_may() {
        Journey.follows(emil, Journey.athleteId(david));
        started(Map.of());
        emil.get("/recordings/" + id + "/live", "Accept", "text/event-stream")
                .expectProblem(404, "recording-not-found");

        david.patch("/recordings/" + id, Map.of("visibility", "FOLLOWERS")).expect(200);
        var events = new CopyOnWriteArrayList<JsonNode>();
        var watching = watch(events);
        samples(0, 0, 100);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> events.stream()
                        .anyMatch(event -> event.path("distance_m").asDouble() > 250));
        var live = events.getLast();
        assertThat(live.path("latitude").asDouble()).isZero();
        assertThat(live.path("longitude").asDouble()).isCloseTo(32.5 + 300 / METRES_A_DEGREE, within(1e-6));
        assertThat(live.has("heart_rate_bpm")).isFalse();

        david.patch("/recordings/" + id, Map.of("shows_heart_rate", true)).expect(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> events.getLast().path("heart_rate_bpm").asDouble() == 140);

        david.patch("/recordings/" + id, Map.of("visibility", "ONLY_ME")).expect(200);
        watching.orTimeout(30, java.util.concurrent.TimeUnit.SECONDS).join();
        emil.get("/recordings/" + id + "/live", "Accept", "text/event-stream")
                .expectProblem(404, "recording-not-found");

        command(UUID.randomUUID().toString(), "STOP", 101);
        emil.get("/workouts/" + finished()).expectProblem(404, "workout-not-found");
    }

    @Test
    void those_who_watch_are_led_to_the_workout() {
        started(Map.of("visibility", "EVERYONE"));
        samples(0, 0, 60);
        var events = new CopyOnWriteArrayList<JsonNode>();
        var watching = watch(events);
        await().atMost(Duration.ofSeconds(30)).until(() -> !events.isEmpty());

        command(UUID.randomUUID().toString(), "STOP", 61);
        watching.orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).join();

        assertThat(events.getLast().path("state").asText()).isEqualTo("FINISHED");
        var workout = events.getLast().path("workout_id").asText();
        emil.get("/workouts/" + workout).expect(200);
        david.patch("/workouts/" + workout, Map.of("visibility", "ONLY_ME"), "If-Match", "*")
                .expect(200);
        emil.get("/recordings/" + id + "/live").expectProblem(404, "recording-not-found");
    }

    private CompletableFuture<Void> watch(List<JsonNode> events) {
        return CompletableFuture.runAsync(() -> {
            try (var lines = emil.events("/recordings/" + id + "/live").body()) {
                lines.filter(line -> line.startsWith("data:"))
                        .map(line -> line.substring("data:".length()).strip())
                        .forEach(data -> events.add(parsed(data)));
            }
        });
    }

    private static JsonNode parsed(String data) {
        try {
            return Api.JSON.readTree(data);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void started(Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("id", id, "sport", "running", "at", start.toString()));
        body.putAll(more);
        var recording = david.post("/recordings", body).expect(201).json();
        assertThat(recording.path("state").asText()).isEqualTo("RECORDING");
    }

    private String finished() {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> david.get("/recordings/" + id)
                                .expect(200)
                                .json()
                                .path("workout_id")
                                .asText(),
                        workout -> !workout.isEmpty());
    }

    private void refused(String kind, int second) {
        david.post("/recordings/" + id + "/commands", body(UUID.randomUUID().toString(), kind, second))
                .expectProblem(409, "recording-command-refused");
    }

    private JsonNode command(String command, String kind, int second, Object... more) {
        var body = body(command, kind, second);
        for (var i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return david.post("/recordings/" + id + "/commands", body).expect(200).json();
    }

    private Map<String, Object> body(String command, String kind, int second) {
        return new HashMap<>(Map.of(
                "id", command, "kind", kind, "at", start.plusSeconds(second).toString()));
    }

    private void samples(int number, int from, int to) {
        sent(number, from, to).expect(200);
    }

    /** East along the equator at 3 m/s, one sample a second. */
    private Answer sent(int number, int from, int to) {
        var times = new ArrayList<Long>();
        var latitudes = new ArrayList<Double>();
        var longitudes = new ArrayList<Double>();
        var beats = new ArrayList<Integer>();
        for (var second = from; second <= to; second++) {
            times.add(millis(second));
            latitudes.add(0.0);
            longitudes.add(32.5 + second * 3.0 / METRES_A_DEGREE);
            beats.add(140 + second % 2);
        }
        return david.post(
                "/recordings/" + id + "/samples",
                Map.of(
                        "number",
                        number,
                        "at_ms",
                        times,
                        "channels",
                        Map.of("latitude", latitudes, "longitude", longitudes, "heart_rate", beats)));
    }

    private long millis(int second) {
        return start.plusSeconds(second).toEpochMilli();
    }
}
