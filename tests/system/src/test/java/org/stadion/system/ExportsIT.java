package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves in a file can come in again, with another athlete, and nothing is lost on the way. */
class ExportsIT {

    private final Api anna = Api.as("anna");
    private final Api boris = Api.as("boris");
    private final Api david = Api.as("david");

    private static Instant at(String moment) {
        return Instant.parse(moment).plusSeconds(Product.freshOffset());
    }

    private String davids(String workout, String format) {
        var file = anna.get("/workouts/" + workout + "/export?format=" + format).expect(200);
        return Journey.onlyWorkout(Journey.imported(david, new SampleFile("again." + format, file.bytes())));
    }

    private static JsonNode streams(Api api, String workout, String keys) {
        return api.get("/workouts/" + workout + "/streams?keys=" + keys)
                .expect(200)
                .json()
                .path("streams");
    }

    private void sameStreams(String workout, String format, String... keys) {
        var again = davids(workout, format);
        for (var key : keys) {
            assertThat(streams(david, again, key).path(key).path("data"))
                    .as(key + " by " + format)
                    .isEqualTo(streams(anna, workout, key).path(key).path("data"));
        }
    }

    @Test
    void a_paused_power_ride_keeps_its_streams_and_its_pause_in_all_three_formats() {
        var ride = Journey.onlyWorkout(Journey.imported(anna, RideFile.paused("ride.tcx", at("2026-04-01T07:00:00Z"))));
        var timer = anna.get("/workouts/" + ride)
                .expect(200)
                .json()
                .path("moving_s")
                .asDouble();

        for (var format : List.of("fit", "tcx", "gpx")) {
            sameStreams(ride, format, "time", "watts", "heartrate", "cadence", "distance");
            var again = davids(ride, format);
            assertThat(david.get("/workouts/" + again).json().path("moving_s").asDouble())
                    .as("moving time by " + format)
                    .isCloseTo(timer, org.assertj.core.api.Assertions.within(2.0));
        }
    }

    @Test
    void a_ride_without_places_is_exported_but_not_as_gpx() {
        var ride =
                Journey.onlyWorkout(Journey.imported(anna, RideFile.indoor("indoor.tcx", at("2026-04-02T07:00:00Z"))));

        sameStreams(ride, "fit", "time", "watts", "heartrate", "cadence", "distance");
        anna.get("/workouts/" + ride + "/export?format=gpx").expectProblem(422, "workout-export-impossible");
        anna.get("/workouts/" + ride + "/export?format=xls").expectProblem(422, "parameter-invalid");
    }

    @Test
    void a_pool_swim_shows_its_lengths_and_keeps_them_in_fit() {
        var swim = Journey.onlyWorkout(
                Journey.imported(anna, FitSample.poolSwim("swim.fit", at("2026-04-03T07:00:00Z"), 12)));

        var own = anna.get("/workouts/" + swim).expect(200).json();
        assertThat(own.path("lengths")).hasSize(12);
        assertThat(own.path("lengths").path(0).path("swolf").asDouble()).isEqualTo(44);
        assertThat(own.path("lengths").path(0).path("stroke").asText()).isEqualTo("freestyle");

        var again = david.get("/workouts/" + davids(swim, "fit")).expect(200).json();
        assertThat(again.path("sport").asText()).isEqualTo("pool_swimming");
        assertThat(again.path("lengths")).isEqualTo(own.path("lengths"));
        assertThat(again.path("distance_m").path("value").asDouble()).isEqualTo(300);
    }

    @Test
    void the_legs_of_a_race_know_each_other_and_leave_one_by_one() {
        var race = Journey.imported(anna, FitSample.duathlon("race.fit", at("2026-04-04T07:00:00Z")));
        var legs = race.path("files").path(0).path("workouts");
        assertThat(legs).hasSize(2);
        var run = legs.path(1).asText();

        var multisport = anna.get("/workouts/" + run).expect(200).json().path("multisport");

        assertThat(multisport.path("leg").asInt()).isEqualTo(2);
        assertThat(multisport.path("legs")).isEqualTo(legs);
        sameStreams(run, "fit", "time", "heartrate", "distance");
        var again = david.get("/workouts/" + davids(run, "fit")).expect(200).json();
        assertThat(again.path("sport").asText()).isEqualTo("running");
        assertThat(again.has("multisport")).isFalse();
    }

    @Test
    void a_viewer_gets_the_file_without_a_private_word_and_a_stranger_gets_nothing() {
        Journey.follows(boris, Journey.athleteId(anna));
        var run = Journey.onlyWorkout(
                Journey.imported(anna, SampleFile.run("shared.gpx", at("2026-04-05T07:00:00Z"), 700)));
        var etag = anna.get("/workouts/" + run).expect(200).header("ETag");
        anna.patch(
                        "/workouts/" + run,
                        "{\"title\":\"Öffentlich/../x\",\"private_notes\":\"knee hurts\",\"rpe\":7.5}",
                        "If-Match",
                        etag)
                .expect(200);

        for (var format : List.of("gpx", "tcx", "fit")) {
            var file =
                    boris.get("/workouts/" + run + "/export?format=" + format).expect(200);
            assertThat(file.text()).doesNotContain("knee");
            assertThat(file.header("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("offentlich-x." + format)
                    .doesNotContain("/");
        }
        boris.get("/workouts/" + run + "/export?format=original").expectProblem(404, "workout-not-found");
        anna.get("/workouts/" + run + "/export?format=original").expect(200);

        var now = anna.get("/workouts/" + run).expect(200).header("ETag");
        anna.patch("/workouts/" + run, "{\"visibility\":\"ONLY_ME\"}", "If-Match", now)
                .expect(200);
        boris.get("/workouts/" + run + "/export?format=gpx").expectProblem(404, "workout-not-found");
    }

    @Test
    void an_unchanged_file_is_not_sent_twice() {
        var run = Journey.onlyWorkout(
                Journey.imported(anna, SampleFile.run("etag.gpx", at("2026-04-06T07:00:00Z"), 700)));
        var first = anna.get("/workouts/" + run + "/export?format=gpx").expect(200);

        anna.get("/workouts/" + run + "/export?format=gpx", "If-None-Match", first.header("ETag"))
                .expect(304);
        anna.get("/workouts/" + run + "/export?format=tcx", "If-None-Match", first.header("ETag"))
                .expect(200);
    }
}
