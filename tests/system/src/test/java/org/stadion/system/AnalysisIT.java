package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What athletes learn of their workouts, and how it follows the values that they measured. */
class AnalysisIT {

    /** Six times 300 s at 300 W and 300 s at 100 W: NP 250.617 W, so at an FTP of 250 W the stress is 100.494. */
    private static final int SECONDS = 3600;

    private static final Duration SOON = Duration.ofSeconds(60);

    private final Api ivan = Api.as("ivan");
    private final Api julia = Api.as("julia");

    @AfterEach
    void forget() {
        for (var measurement :
                ivan.get("/me/measurements?limit=200").expect(200).items()) {
            ivan.delete("/me/measurements/" + measurement.path("id").asText(), "If-Match", "*")
                    .expect(204);
        }
        settled();
    }

    @Test
    void a_threshold_makes_the_published_stress_and_a_dated_change_touches_later_workouts_alone() {
        var start = Instant.parse("2025-02-03T09:00:00Z").plusSeconds(Product.freshOffset());
        var earlier = ride(start);
        var later = ride(start.plus(Duration.ofDays(10)));
        assertThat(reason(earlier, "power_stress")).isEqualTo("missing_ftp");

        var measured = measure("FTP", 250, start.minus(Duration.ofDays(1)));
        settled();
        assertThat(value(earlier, "normalized_power_w")).isCloseTo(250.6, within(0.2));
        assertThat(value(earlier, "power_stress")).isCloseTo(100.494, within(0.2));
        assertThat(analysis(earlier).path("load_kind").asText()).isEqualTo("power");
        var before = value(later, "power_stress");

        measure("FTP", 200, start.plus(Duration.ofDays(5)));
        settled();
        assertThat(value(earlier, "power_stress")).isCloseTo(100.494, within(0.2));
        assertThat(value(later, "power_stress")).isCloseTo(before * 250 * 250 / 200 / 200, within(0.01));
        var newest = ivan.get("/me/recomputations").expect(200).items().getFirst();
        assertThat(newest.path("subject").asText()).isEqualTo("ftp_w");
        assertThat(newest.path("parts").path(0).asText()).isEqualTo("power");

        ivan.put("/me/measurements/" + measured.path("id").asText(), Map.of("value", 255, "valid_from", day(start)))
                .expectProblem(428, "if-match-required");
        ivan.post("/me/measurements", Map.of("kind", "FTP")).expectProblem(422, "request-invalid");
        ivan.post("/me/measurements", Map.of("kind", "FTP", "value", 2500, "valid_from", day(start)))
                .expectProblem(422, "measurement-invalid");
    }

    @Test
    void a_ride_imported_after_its_threshold_was_measured_has_its_load_at_once() {
        var start = Instant.parse("2025-04-07T09:00:00Z").plusSeconds(Product.freshOffset());
        measure("FTP", 250, start.minus(Duration.ofDays(1)));
        measure("CRITICAL_POWER", 240, start.minus(Duration.ofDays(1)));
        measure("W_PRIME", 20_000, start.minus(Duration.ofDays(1)));

        var ride = ride(start);

        assertThat(analysis(ride).path("training_load").path("value").asDouble())
                .isCloseTo(100.494, within(0.2));
        // The integral model with tau = 546 e^(-1.4) + 316 = 450.6 s leaves some 2.15 kJ after the sixth effort.
        assertThat(value(ride, "w_prime_lowest_j")).isBetween(2_050.0, 2_250.0);
        var streams = ivan.get("/workouts/" + ride + "/streams?keys=w_prime_balance,watts")
                .expect(200)
                .json();
        assertThat(streams.path("streams").path("w_prime_balance").path("data")).hasSize(SECONDS + 1);
        var tag =
                ivan.get("/workouts/" + ride + "/streams?keys=w_prime_balance").header("ETag");
        ivan.get("/workouts/" + ride + "/streams?keys=w_prime_balance", "If-None-Match", tag)
                .expect(304);
        measure("W_PRIME", 15_000, start);
        var anew = ivan.get("/workouts/" + ride + "/streams?keys=w_prime_balance", "If-None-Match", tag)
                .expect(200)
                .json();
        assertThat(anew.path("streams")
                        .path("w_prime_balance")
                        .path("data")
                        .path(0)
                        .asDouble())
                .isLessThan(15_000);
        settled();
        assertThat(ivan.get("/workouts/" + ride + "/streams")
                        .expect(200)
                        .json()
                        .path("streams")
                        .has("w_prime_balance"))
                .isFalse();
    }

    @Test
    void a_dry_run_tells_what_would_differ_and_changes_nothing() {
        var start = Instant.parse("2025-06-02T09:00:00Z").plusSeconds(Product.freshOffset());
        var ride = ride(start);

        var asked = ivan.post(
                        "/me/recomputations?dry_run=true",
                        Map.of("measurement", Map.of("kind", "FTP", "value", 250, "valid_from", day(start))))
                .expect(202)
                .json();
        var id = asked.path("id").asText();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(ivan.get("/me/recomputations/" + id)
                                .expect(200)
                                .json()
                                .path("state")
                                .asText())
                        .isEqualTo("COMPLETED"));

        var difference = ivan.get("/me/recomputations/" + id + "/differences").expect(200).items().stream()
                .filter(item -> item.path("workout_id").asText().equals(ride))
                .findFirst()
                .orElseThrow();
        assertThat(difference.path("load_after").asDouble()).isCloseTo(100.494, within(0.2));
        assertThat(difference.has("load_before")).isFalse();
        assertThat(reason(ride, "power_stress")).isEqualTo("missing_ftp");
        julia.get("/me/recomputations/" + id).expectProblem(404, "recomputation-not-found");
    }

    @Test
    void others_see_no_figure_from_which_a_threshold_could_be_told() {
        var start = Instant.parse("2025-08-04T09:00:00Z").plusSeconds(Product.freshOffset());
        measure("FTP", 250, start.minus(Duration.ofDays(1)));
        var ride = ride(start);
        var own = ivan.get("/workouts/" + ride).expect(200);
        ivan.patch("/workouts/" + ride, "{\"visibility\":\"EVERYONE\"}", "If-Match", own.header("ETag"))
                .expect(200);

        var seen = julia.get("/workouts/" + ride + "/analysis").expect(200).json();

        assertThat(seen.path("figures").path("normalized_power_w").path("value").asDouble())
                .isCloseTo(250.6, within(0.2));
        assertThat(seen.path("figures").path("intensity_factor").path("reason").asText())
                .isEqualTo("private");
        assertThat(seen.path("training_load").path("reason").asText()).isEqualTo("private");
        assertThat(seen.path("zones")).isEmpty();
        assertThat(seen.path("inputs")).isEmpty();
    }

    @Test
    void a_run_is_split_into_kilometres_and_miles() {
        var start = Instant.parse("2025-10-06T09:00:00Z").plusSeconds(Product.freshOffset());
        var run = Journey.onlyWorkout(Journey.imported(ivan, SampleFile.run("splits.gpx", start, 1_000)));

        var kilometres =
                ivan.get("/workouts/" + run + "/splits?unit=km").expect(200).json();
        assertThat(kilometres.path("splits")).hasSize(3);
        assertThat(kilometres.path("splits").path(0).path("elapsed_s").asDouble())
                .isCloseTo(333.3, within(1.5));
        assertThat(kilometres.path("splits").path(0).path("avg_heart_rate_bpm").asDouble())
                .isCloseTo(140.5, within(0.5));
        var miles = ivan.get("/workouts/" + run + "/splits?unit=mile").expect(200);
        assertThat(miles.json().path("splits").path(0).path("elapsed_s").asDouble())
                .isCloseTo(536.4, within(2.0));
        ivan.get("/workouts/" + run + "/splits?unit=mile", "If-None-Match", miles.header("ETag"))
                .expect(304);
        ivan.get("/workouts/" + run + "/splits?unit=furlong").expectProblem(422, "parameter-invalid");
    }

    @Test
    void settings_change_what_depends_on_them() {
        var settings = ivan.get("/me/analysis-settings").expect(200);
        var changed = ivan.patch(
                        "/me/analysis-settings",
                        "{\"heart_zone_model\":\"CUSTOM\",\"custom_heart_zones\":[110,130,145,160,172]}",
                        "If-Match",
                        settings.header("ETag"))
                .expect(200);
        var start = Instant.parse("2025-12-01T09:00:00Z").plusSeconds(Product.freshOffset());
        var run = Journey.onlyWorkout(Journey.imported(ivan, SampleFile.run("zones.gpx", start, 600)));

        var zones = analysis(run).path("zones").path(0);
        assertThat(zones.path("signal").asText()).isEqualTo("heart_rate");
        assertThat(zones.path("zones").path(1).path("seconds").asDouble()).isEqualTo(600);

        ivan.patch("/me/analysis-settings", "{\"heart_zone_model\":null}", "If-Match", changed.header("ETag"))
                .expect(200);
        settled();
        assertThat(analysis(run).path("zones").path(0).path("reason").asText()).isEqualTo("missing_max_heart_rate");
        ivan.patch("/me/analysis-settings", "{\"stop_speeds\":{\"yodelling\":1}}", "If-Match", "*")
                .expectProblem(422, "analysis-settings-invalid");
    }

    @Test
    void own_zones_in_percent_follow_the_threshold() {
        var start = Instant.parse("2026-01-05T09:00:00Z").plusSeconds(Product.freshOffset());
        measure("FTP", 250, start.minus(Duration.ofDays(1)));
        var settings = ivan.get("/me/analysis-settings").expect(200);
        var changed = ivan.patch(
                        "/me/analysis-settings",
                        "{\"power_zone_percents\":[60,100]}",
                        "If-Match",
                        settings.header("ETag"))
                .expect(200);
        var ride = ride(start);

        var zones = zones(ride, "power");
        assertThat(zones.path("algorithm").asText()).isEqualTo("zones-power.custom-percent@1");
        assertThat(zones.path("zones")).hasSize(3);
        assertThat(zones.path("zones").path(0).path("up_to").asDouble()).isEqualTo(150);
        assertThat(zones.path("zones").path(2).path("seconds").asDouble()).isEqualTo(1800);

        ivan.patch("/me/analysis-settings", "{\"power_zone_percents\":null}", "If-Match", changed.header("ETag"))
                .expect(200);
        settled();
        assertThat(zones(ride, "power").path("algorithm").asText()).isEqualTo("zones-power.coggan-7@1");
        ivan.patch("/me/analysis-settings", "{\"pace_zone_percents\":[100,90]}", "If-Match", "*")
                .expectProblem(422, "analysis-settings-invalid");
    }

    @Test
    void ascent_by_several_methods_and_time_by_value() {
        var start = Instant.parse("2026-01-19T09:00:00Z").plusSeconds(Product.freshOffset());
        var ride = ride(start);

        var elevation = ivan.get("/workouts/" + ride + "/elevation").expect(200);
        assertThat(elevation.json().path("methods")).hasSize(4).allSatisfy(method -> {
            assertThat(method.path("ascent_m").path("value").asDouble()).isZero();
            assertThat(method.path("ascent_m").path("algorithm").asText())
                    .isEqualTo(method.path("algorithm").asText());
        });
        ivan.get("/workouts/" + ride + "/elevation", "If-None-Match", elevation.header("ETag"))
                .expect(304);

        var power = ivan.get("/workouts/" + ride + "/distribution/power")
                .expect(200)
                .json();
        assertThat(power.path("bins"))
                .hasSize(2)
                .allSatisfy(bin -> assertThat(bin.path("seconds").asDouble()).isEqualTo(1800));
        var beats = ivan.get("/workouts/" + ride + "/distribution/heart_rate").expect(200);
        assertThat(beats.json().path("reason").asText()).isEqualTo("no_heart_rate");
        ivan.get("/workouts/" + ride + "/distribution/mood").expectProblem(422, "parameter-invalid");
        ivan.get("/workouts/" + ride + "/distribution/power?width=0").expectProblem(422, "parameter-invalid");
        var own = ivan.get("/workouts/" + ride).expect(200);
        ivan.patch("/workouts/" + ride, "{\"visibility\":\"ONLY_ME\"}", "If-Match", own.header("ETag"))
                .expect(200);
        julia.get("/workouts/" + ride + "/elevation").expectProblem(404, "workout-not-found");
        julia.get("/workouts/" + ride + "/distribution/power").expectProblem(404, "workout-not-found");
    }

    private JsonNode zones(String workout, String signal) {
        for (var zones : analysis(workout).path("zones")) {
            if (zones.path("signal").asText().equals(signal)) {
                return zones;
            }
        }
        throw new AssertionError("no zones of " + signal);
    }

    private JsonNode measure(String kind, double value, Instant from) {
        return ivan.post("/me/measurements", Map.of("kind", kind, "value", value, "valid_from", day(from)))
                .expect(201)
                .json();
    }

    private static String day(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** Waits until the ledger has nothing left to do. */
    private void settled() {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> ivan.get("/me/recomputations").expect(200).items().stream()
                        .map(entry -> entry.path("state").asText())
                        .allMatch(List.of("COMPLETED", "FAILED")::contains));
    }

    private JsonNode analysis(String workout) {
        return ivan.get("/workouts/" + workout + "/analysis").expect(200).json();
    }

    private double value(String workout, String figure) {
        var found = analysis(workout).path("figures").path(figure);
        assertThat(found.path("value").isNumber()).as(figure + ": " + found).isTrue();
        return found.path("value").asDouble();
    }

    private String reason(String workout, String figure) {
        return analysis(workout).path("figures").path(figure).path("reason").asText();
    }

    private String ride(Instant start) {
        var gpx = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <gpx version="1.1" creator="stadion-tests" xmlns="http://www.topografix.com/GPX/1/1">
                <trk><type>cycling</type><trkseg>
                """);
        for (int s = 0; s <= SECONDS; s++) {
            gpx.append(String.format(
                    Locale.ROOT,
                    "<trkpt lat=\"0\" lon=\"%.7f\"><ele>100</ele><time>%s</time>"
                            + "<extensions><power>%d</power></extensions></trkpt>%n",
                    32.5 + s * 8.0 / 111_319.49,
                    start.plusSeconds(s),
                    s / 300 % 2 == 0 ? 300 : 100));
        }
        var file = SampleFile.text(
                "ride.gpx", gpx.append("</trkseg></trk></gpx>\n").toString());
        return Journey.onlyWorkout(Journey.imported(ivan, file));
    }
}
