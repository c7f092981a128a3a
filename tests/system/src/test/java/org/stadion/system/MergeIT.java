package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** The published scenarios of duplicates and merges, over HTTP. A service's activity comes as an archive of Strava's. */
class MergeIT {

    private static final long FIRST = Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 2000L);
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Api clara = Api.as("clara");

    /** Each test has days of its own, so that nothing of another one lies near. */
    private final Instant ten =
            Instant.parse("2019-01-07T10:00:00Z").plus(Duration.ofDays(FIRST + 2L * COUNT.getAndIncrement()));

    @Test
    void s01_the_same_activity_of_a_service_again_renews_the_workout() {
        var external = external();
        var first = Journey.imported(clara, strava(external, SampleFile.run("a.gpx", ten, 3600)));
        var id = only(first);
        var again = Journey.imported(clara, strava(external, SampleFile.run("a.gpx", ten, 3600, "running", 2.9, true)));

        assertThat(only(again)).isEqualTo(id);
        assertThat(warnings(again)).contains("updated");
        assertThat(distance(id)).isBetween(10_400.0, 10_480.0);
        assertThat(that(ten)).containsExactly(id);
    }

    @Test
    void s02_the_same_content_under_another_name_is_a_duplicate() {
        var file = SampleFile.run("a.gpx", ten, 3600);
        var id = only(Journey.imported(clara, file));

        var again = Journey.imported(clara, new SampleFile("b.gpx", file.bytes()));

        assertThat(again.path("state").asText()).isEqualTo("DUPLICATE");
        assertThat(only(again)).isEqualTo(id);
    }

    @Test
    void s03_the_same_instant_told_by_another_clock_is_a_duplicate() {
        var file = SampleFile.run("a.gpx", ten, 60);
        var id = only(Journey.imported(clara, file));
        var brussels = new String(file.bytes(), StandardCharsets.UTF_8)
                .replaceAll("T10:(\\d\\d):(\\d\\d)Z", "T11:$1:$2+01:00");

        var again = Journey.imported(clara, SampleFile.text("a.gpx", brussels));

        assertThat(again.path("state").asText()).isEqualTo("DUPLICATE");
        assertThat(only(again)).isEqualTo(id);
    }

    @Test
    void s04_the_same_name_half_a_minute_apart_is_a_duplicate() {
        var id = only(Journey.imported(clara, SampleFile.run("a.gpx", ten.plusSeconds(30), 3600)));

        var again = Journey.imported(clara, SampleFile.run("a.gpx", ten, 3600));

        assertThat(again.path("state").asText()).isEqualTo("DUPLICATE");
        assertThat(only(again)).isEqualTo(id);
    }

    @Test
    void s05_the_same_name_five_minutes_apart_is_judged_by_the_time_in_common() {
        var id = only(Journey.imported(clara, SampleFile.run("a.gpx", ten.plusSeconds(300), 3600)));

        assertThat(only(Journey.imported(clara, SampleFile.run("a.gpx", ten, 3600))))
                .isEqualTo(id);
        assertThat(that(ten)).containsExactly(id);
    }

    @Test
    void s06_a_ride_and_a_run_are_two_and_what_nobody_named_may_be_either() {
        var ride = only(Journey.imported(clara, SampleFile.run("r.gpx", ten, 3600, "cycling", 7, false)));
        var run = only(Journey.imported(clara, SampleFile.run("s.gpx", ten, 3600)));

        var unnamed =
                only(Journey.imported(clara, SampleFile.run("t.gpx", ten.plusSeconds(20), 3600, "", 3.02, false)));

        assertThat(ride).isNotEqualTo(run);
        assertThat(unnamed).isEqualTo(run);
    }

    @Test
    void s07_two_sources_of_one_run_are_one_workout_with_its_points_given_once() {
        var watch = only(Journey.imported(clara, SampleFile.run("watch.gpx", ten, 3600, "running", 10 / 3.6, false)));
        clara.patch(
                        "/workouts/" + watch,
                        Map.of("title", "Round the lake", "private_notes", "Left knee."),
                        "If-Match",
                        clara.get("/workouts/" + watch).header("ETag"))
                .expect(200);

        var service = only(Journey.imported(
                clara, strava(external(), SampleFile.run("s.gpx", ten, 3600, "running", 10.02 / 3.6, true))));

        assertThat(service).isEqualTo(watch);
        assertThat(that(ten)).containsExactly(watch);
        var workout = clara.get("/workouts/" + watch).expect(200).json();
        assertThat(workout.path("title").asText()).isEqualTo("Round the lake");
        assertThat(workout.path("private_notes").asText()).isEqualTo("Left knee.");
        assertThat(workout.path("avg_heart_rate_bpm").path("value").asDouble()).isBetween(140.0, 141.0);
        var sources = clara.get("/workouts/" + watch + "/sources").expect(200).json();
        assertThat(sources.path("sources")).hasSize(2);
        var merge = sources.path("sources").path(1).path("merge");
        assertThat(merge.path("reason").asText()).isEqualTo("same_time");
        assertThat(merge.path("score").asDouble()).isGreaterThan(0.99);
        var second = sources.path("sources").path(1).path("id").asText();
        assertThat(Answer.stream(sources.path("channels"))
                        .filter(channel -> channel.path("stream").asText().equals("heartrate"))
                        .map(channel -> channel.path("source").asText()))
                .containsExactly(second);
    }

    @Test
    void s08_a_phone_that_recorded_less_is_merged_into_the_watch() {
        var watch = only(Journey.imported(clara, SampleFile.run("watch.gpx", ten, 3600)));

        var phone = only(Journey.imported(clara, SampleFile.run("phone.gpx", ten.plusSeconds(240), 3240)));

        assertThat(phone).isEqualTo(watch);
        assertThat(clara.get("/workouts/" + watch).json().path("elapsed_s").asDouble())
                .isEqualTo(3600);
    }

    @Test
    void the_import_of_a_merged_file_says_what_that_file_holds() {
        var watch = only(Journey.imported(clara, SampleFile.run("watch.gpx", ten, 3600)));

        var phone = Journey.imported(clara, SampleFile.run("phone.gpx", ten.plusSeconds(240), 3240));

        var session = phone.path("files").path(0).path("sessions").path(0);
        assertThat(session.path("outcome").asText()).isEqualTo("MERGED");
        assertThat(session.path("workout").asText()).isEqualTo(watch);
        assertThat(session.path("elapsed_s").asDouble()).isEqualTo(3240);
        assertThat(session.path("point_count").asInt()).isEqualTo(3241);
    }

    @Test
    void s09_one_after_the_other_are_two() {
        var first = only(Journey.imported(clara, SampleFile.run("a.gpx", ten, 3600)));
        var second = only(Journey.imported(clara, SampleFile.run("b.gpx", ten.plusSeconds(3720), 3480)));

        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void s10_clocks_that_drift_apart_do_not_hinder_a_merge() {
        var watch = only(Journey.imported(clara, SampleFile.run("a.gpx", ten, 3600)));

        assertThat(only(Journey.imported(
                        clara, SampleFile.run("b.gpx", ten.plusSeconds(62), 3614, "running", 2.99, true))))
                .isEqualTo(watch);
    }

    @Test
    void s11_what_the_athlete_took_apart_stays_apart() {
        var external = external();
        var watch = only(Journey.imported(clara, SampleFile.run("watch.gpx", ten, 3600)));
        var archive = strava(external, SampleFile.run("s.gpx", ten, 3600, "running", 3.01, true));
        Journey.imported(clara, archive);
        var sources = clara.get("/workouts/" + watch + "/sources").expect(200);
        var second = sources.json().path("sources").path(1).path("id").asText();
        var path = "/workouts/" + watch + "/sources/" + second;
        clara.delete(path).expectProblem(428, "if-match-required");

        var separated = clara.delete(path, "If-Match", sources.header("ETag"))
                .expect(200)
                .json();

        var own = separated.path("separated").asText();
        assertThat(that(ten)).containsExactlyInAnyOrder(watch, own);
        Journey.imported(clara, strava(external, SampleFile.run("s.gpx", ten, 3600, "running", 3.02, true)));
        assertThat(that(ten)).containsExactlyInAnyOrder(watch, own);
        assertThat(clara.get("/workouts/" + watch + "/sources").json().path("sources"))
                .hasSize(1);
        clara.delete("/workouts/" + watch + "/sources/" + only(sources(watch)), "If-Match", "*")
                .expectProblem(409, "only-source");
    }

    @Test
    void s12_what_the_athlete_deleted_stays_deleted() {
        var external = external();
        var archive = strava(external, SampleFile.run("s.gpx", ten, 3600));
        var id = only(Journey.imported(clara, archive));
        clara.delete("/workouts/" + id, "If-Match", "*").expect(204);

        Journey.imported(clara, archive);
        var renewed =
                Journey.imported(clara, strava(external, SampleFile.run("s.gpx", ten, 3600, "running", 3.02, true)));

        assertThat(warnings(renewed)).contains("deleted-before");
        assertThat(that(ten)).isEmpty();
    }

    @Test
    void s13_two_athletes_on_one_ride_keep_their_own() {
        var david = Api.as("david");
        var hers = only(Journey.imported(clara, SampleFile.run("a.gpx", ten, 3600)));
        var his = only(Journey.imported(david, SampleFile.run("b.gpx", ten, 3600, "running", 3.01, true)));

        assertThat(hers).isNotEqualTo(his);
        david.get("/workouts/" + hers + "/sources").expectProblem(404, "workout-not-found");
    }

    @Test
    void what_is_not_sure_is_asked_and_merged_when_the_athlete_says_so() {
        var first = only(Journey.imported(clara, SampleFile.run("a.gpx", ten, 3600)));
        var second = only(
                Journey.imported(clara, SampleFile.run("b.gpx", ten.plusSeconds(1500), 3600, "running", 3.0, false)));
        assertThat(first).isNotEqualTo(second);
        var question = clara.get("/me/merge-questions?limit=200").expect(200).items().stream()
                .filter(one -> one.path("workout").asText().equals(second))
                .findFirst()
                .orElseThrow();
        var path = "/me/merge-questions/" + question.path("id").asText();

        clara.put(path, Map.of("answer", "same")).expect(200);
        clara.put(path, Map.of("answer", "same")).expect(200);

        clara.put(path, Map.of("answer", "different")).expectProblem(409, "merge-question-answered");
        assertThat(that(ten)).containsExactly(first);
        clara.get("/workouts/" + second).expectProblem(404, "workout-not-found");
        assertThat(sources(first).path("sources")).hasSize(2);
    }

    @Test
    void a_merged_workout_is_changed_like_any_other_and_stays_changed_when_a_source_comes_or_goes() {
        var id = only(Journey.imported(clara, SampleFile.run("watch.gpx", ten, 3600, "running", 3, false)));
        Journey.imported(clara, strava(external(), SampleFile.run("s.gpx", ten, 3600, "running", 3.01, true)));

        change(id, "{\"type\":\"CROP\",\"from_s\":600,\"to_s\":1800}");
        change(id, "{\"type\":\"DISTANCE\",\"distance_m\":3500}");
        change(id, "{\"type\":\"SPORT\",\"sport\":\"trail_running\"}");

        assertThat(seconds(id)).isEqualTo(1200);
        assertThat(distance(id)).isEqualTo(3500);
        clara.post("/workouts/" + id + "/split", "{\"at_s\":600}", "If-Match", "*")
                .expectProblem(409, "workout-of-several-sources");

        var phone = Journey.imported(clara, SampleFile.run("phone.gpx", ten.plusSeconds(20), 3570));
        assertThat(only(phone)).isEqualTo(id);
        assertThat(warnings(phone)).contains("merged");
        assertThat(seconds(id)).isEqualTo(1200);
        assertThat(distance(id)).isEqualTo(3500);

        var second = sources(id).path("sources").path(1).path("id").asText();
        var own = clara.delete("/workouts/" + id + "/sources/" + second, "If-Match", "*")
                .expect(200)
                .json()
                .path("separated")
                .asText();
        assertThat(seconds(own)).isEqualTo(3600);
        assertThat(seconds(id)).isEqualTo(1200);

        for (var change = 0; change < 3; change++) {
            clara.delete("/workouts/" + id + "/edits/last", "If-Match", "*").expect(200);
        }
        assertThat(seconds(id)).isEqualTo(3600);
        assertThat(clara.get("/workouts/" + id).json().path("sport").asText()).isEqualTo("running");
    }

    private void change(String workout, String change) {
        clara.post("/workouts/" + workout + "/edits", change, "If-Match", "*").expect(200);
    }

    private double seconds(String workout) {
        return clara.get("/workouts/" + workout)
                .expect(200)
                .json()
                .path("elapsed_s")
                .asDouble();
    }

    @Test
    void two_sources_at_the_same_moment_are_one_workout() {
        var uploads = List.of(
                SampleFile.run("a.gpx", ten, 3600),
                SampleFile.run("b.gpx", ten.plusSeconds(3), 3600, "running", 3, false));

        var both = uploads.stream()
                .map(file -> CompletableFuture.supplyAsync(() -> Journey.imported(clara, file)))
                .toList();

        both.forEach(CompletableFuture::join);
        assertThat(that(ten)).hasSize(1);
    }

    private List<String> that(Instant day) {
        var date = day.toString().substring(0, 10);
        return clara.get("/workouts?limit=200&from=" + date + "&to=" + date).expect(200).items().stream()
                .map(item -> item.path("id").asText())
                .toList();
    }

    private JsonNode sources(String workout) {
        return clara.get("/workouts/" + workout + "/sources").expect(200).json();
    }

    private double distance(String workout) {
        return clara.get("/workouts/" + workout)
                .expect(200)
                .json()
                .path("distance_m")
                .path("value")
                .asDouble();
    }

    private static String external() {
        return Long.toString(Math.abs(UUID.randomUUID().getMostSignificantBits() >> 24));
    }

    /** The workout of a plain file, or of an archive's only entry; or the only source of what {@code /sources} says. */
    private static String only(JsonNode json) {
        if (json.has("sources")) {
            return json.path("sources").path(0).path("id").asText();
        }
        var workouts = Answer.stream(json.path("files"))
                .flatMap(file -> Answer.stream(file.path("workouts")))
                .map(JsonNode::asText)
                .distinct()
                .toList();
        assertThat(workouts).as("workouts of " + json).hasSize(1);
        return workouts.getFirst();
    }

    private static List<String> warnings(JsonNode finished) {
        return Answer.stream(finished.path("files"))
                .flatMap(file -> Answer.stream(file.path("warnings")))
                .map(warning -> warning.path("code").asText())
                .toList();
    }

    private static SampleFile strava(String external, SampleFile track) {
        var table = "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Filename\n" + external
                + ",\"Jan 7, 2019, 10:00:00 AM\",Run,Run,,activities/" + external + ".gpx\n";
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("activities.csv"));
            zip.write(table.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("activities/" + external + ".gpx"));
            zip.write(track.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SampleFile("export.zip", bytes.toByteArray());
    }
}
