package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Taking files in: once, completely, or with a reason. */
class ImportsIT {

    private final Api clara = Api.as("clara");

    @Test
    void the_same_file_twice_is_one_workout_and_says_so() {
        var file = SampleFile.run(
                "twice.gpx", Instant.parse("2026-02-02T07:00:00Z").plusSeconds(Product.freshOffset()), 800);
        var first = Journey.onlyWorkout(Journey.imported(clara, file));

        var second = Journey.imported(clara, new SampleFile("other-name.gpx", file.bytes()));

        assertThat(second.path("state").asText()).isEqualTo("DUPLICATE");
        assertThat(Journey.onlyWorkout(second)).isEqualTo(first);
        var session = second.path("files").path(0).path("sessions").path(0);
        assertThat(session.path("outcome").asText()).isEqualTo("DUPLICATE");
        assertThat(session.path("distance_m").asDouble()).isCloseTo(2400, within(2400 * 0.003));
    }

    @Test
    void two_athletes_may_have_the_same_file() {
        var file = SampleFile.run(
                "together.gpx", Instant.parse("2026-02-03T07:00:00Z").plusSeconds(Product.freshOffset()), 800);

        var claras = Journey.onlyWorkout(Journey.imported(clara, file));
        var davids = Journey.onlyWorkout(Journey.imported(Api.as("david"), file));

        assertThat(davids).isNotEqualTo(claras);
    }

    @Test
    void a_file_that_cannot_be_read_fails_with_a_reason_and_leaves_nothing_but_its_original() {
        var before = clara.get("/workouts").expect(200).items().size();

        var failed = Journey.imported(clara, SampleFile.text("broken.fit", "this is no FIT file at all"));

        assertThat(failed.path("state").asText()).isEqualTo("FAILED");
        var problem = failed.path("files").path(0).path("problem");
        assertThat(problem.path("type").asText()).startsWith("https://stadion.example/problems/");
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(clara.get("/workouts").expect(200).items()).hasSize(before);
        clara.get("/problems/" + problem.path("type").asText().replaceAll(".*/", ""))
                .expect(200);
    }

    @Test
    void one_bad_file_does_not_spoil_the_others_of_its_import() {
        var good = SampleFile.run(
                "good.gpx", Instant.parse("2026-02-04T07:00:00Z").plusSeconds(Product.freshOffset()), 700);

        var mixed = Journey.imported(clara, good, SampleFile.text("bad.gpx", "<gpx><trk>"));

        assertThat(mixed.path("files").path(0).path("state").asText()).isEqualTo("IMPORTED");
        assertThat(mixed.path("files").path(1).path("state").asText()).isEqualTo("FAILED");
    }

    @Test
    void the_same_key_gives_the_same_import_and_another_request_under_it_is_refused() {
        var key = UUID.randomUUID().toString();
        var file = SampleFile.run(
                "key.gpx", Instant.parse("2026-02-05T07:00:00Z").plusSeconds(Product.freshOffset()), 700);

        var first = clara.upload(key, file).expect(202);
        var again = clara.upload(key, file).expect(202);

        assertThat(again.json().path("id").asText())
                .isEqualTo(first.json().path("id").asText());
        clara.upload(key, SampleFile.text("else.gpx", "<gpx/>")).expectProblem(409, "idempotency-key-reused");
    }

    @Test
    void progress_comes_as_server_sent_events_until_the_end() {
        var accepted = clara.upload(SampleFile.run(
                        "events.gpx", Instant.parse("2026-02-06T07:00:00Z").plusSeconds(Product.freshOffset()), 700))
                .expect(202);

        var stream = clara.events("/imports/" + accepted.json().path("id").asText() + "/events");

        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        var lines = stream.body().toList();
        assertThat(lines).anyMatch(line -> line.startsWith("id:"));
        assertThat(lines.stream()
                        .filter(line -> line.startsWith("data:"))
                        .reduce((a, b) -> b)
                        .orElse(""))
                .contains("IMPORTED");
    }

    @Test
    void whoever_follows_what_is_over_hears_how_it_ended() {
        var imported = Journey.imported(
                clara,
                SampleFile.run(
                        "over.gpx", Instant.parse("2026-02-06T09:00:00Z").plusSeconds(Product.freshOffset()), 700));
        var events = "/imports/" + imported.path("id").asText() + "/events";

        for (var i = 0; i < 5; i++) {
            assertThat(clara.events(events).body()).anyMatch(line -> line.contains("IMPORTED"));
        }
    }

    @Test
    void the_original_comes_back_byte_for_byte() {
        var file = SampleFile.run(
                "original.gpx", Instant.parse("2026-02-07T07:00:00Z").plusSeconds(Product.freshOffset()), 700);
        var workout = Journey.onlyWorkout(Journey.imported(clara, file));

        var original = clara.get("/workouts/" + workout + "/original").expect(200);

        assertThat(original.bytes()).isEqualTo(file.bytes());
        assertThat(original.header("Content-Disposition")).contains("original.gpx");
    }

    @Test
    void an_aborted_import_keeps_what_is_stored_and_answers_the_same_when_aborted_again() {
        var start = Instant.parse("2015-02-08T07:00:00Z").plusSeconds(Product.freshOffset());
        var files = IntStream.range(0, 20)
                .mapToObj(i -> SampleFile.run("abort-" + i + ".gpx", start.plus(Duration.ofDays(i * 30L)), 900))
                .toArray(SampleFile[]::new);
        var path =
                "/imports/" + clara.upload(files).expect(202).json().path("id").asText();

        var aborted = clara.post(path + "/abort", "").expect(200).json();
        var again = clara.post(path + "/abort", "").expect(200).json();

        assertThat(again).isEqualTo(aborted);
        assertThat(aborted.path("state").asText()).isEqualTo("ABORTED");
        var counts = aborted.path("counts");
        assertThat(counts.path("aborted").asInt()).isPositive();
        assertThat(counts.path("received").asInt() + counts.path("processing").asInt())
                .isZero();
        assertThat(clara.get(path).expect(200).json()).isEqualTo(aborted);
        for (var file :
                clara.get(path + "/files?state=imported&limit=200").expect(200).items()) {
            clara.get("/workouts/" + file.path("workouts").path(0).asText()).expect(200);
        }
    }

    @Test
    void the_files_of_an_import_come_in_pages_and_by_their_state() {
        var start = Instant.parse("2016-03-08T07:00:00Z").plusSeconds(Product.freshOffset());
        var done = Journey.imported(
                clara,
                SampleFile.run("first.gpx", start, 700),
                SampleFile.text("second.gpx", "<gpx><trk>"),
                SampleFile.run("third.gpx", start.plus(Duration.ofDays(30)), 700));
        var path = "/imports/" + done.path("id").asText() + "/files";

        var failed = clara.get(path + "?state=failed").expect(200).items();
        var page = clara.get(path + "?limit=2").expect(200);
        var rest = clara.get(
                        path + "?limit=2&cursor=" + page.json().path("next").asText())
                .expect(200);

        assertThat(failed).extracting(file -> file.path("name").asText()).containsExactly("second.gpx");
        assertThat(failed.getFirst().path("problem").path("type").asText())
                .startsWith("https://stadion.example/problems/");
        assertThat(page.items())
                .extracting(file -> file.path("name").asText())
                .containsExactly("first.gpx", "second.gpx");
        assertThat(rest.items()).extracting(file -> file.path("name").asText()).containsExactly("third.gpx");
        clara.get(path + "?state=lost").expectProblem(422, "parameter-invalid");
        Api.as("david").get(path).expectProblem(404, "import-not-found");
    }

    @Test
    void somebody_elses_import_does_not_exist() {
        var accepted = clara.upload(SampleFile.text("mine.gpx", "<gpx/>")).expect(202);

        Api.as("david").get("/imports/" + accepted.json().path("id").asText()).expectProblem(404, "import-not-found");
    }

    @Test
    void an_upload_without_a_file_or_without_a_key_is_refused_with_what_is_missing() {
        clara.post("/imports", "{}", "Idempotency-Key", UUID.randomUUID().toString())
                .expect(415);
        clara.upload("", SampleFile.text("x.gpx", "<gpx/>")).expect(400);
    }
}
