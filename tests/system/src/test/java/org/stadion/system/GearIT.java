package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clara's shoes know how far they went, whatever becomes of the workouts. */
class GearIT {

    private final Api clara = Api.as("clara");
    private final Api boris = Api.as("boris");

    @AfterEach
    void put_the_gear_away() {
        clara.get("/me/gear?limit=200")
                .expect(200)
                .items()
                .forEach(gear -> clara.delete(path(gear), "If-Match", "*").expect(204));
    }

    @Test
    void usual_shoes_are_on_every_new_run_and_count_it() {
        var shoes = added(Map.of(
                "kind",
                "SHOES",
                "name",
                "Blue",
                "initial_distance_m",
                1000,
                "alert_distance_m",
                11_000,
                "default_for",
                List.of("running")));

        var run = entered("running", 10_000);
        entered("cycling", 40_000);

        var worn = clara.get(path(shoes)).expect(200).json();
        assertThat(worn.path("distance_m").asDouble()).isEqualTo(11_000);
        assertThat(worn.path("moving_s").asDouble()).isEqualTo(3600);
        assertThat(worn.path("workout_count").asInt()).isOne();
        assertThat(worn.path("worn").asBoolean()).isTrue();
        assertThat(names(run)).containsExactly("Blue");
    }

    @Test
    void totals_stay_right_after_an_edit_a_change_of_sport_and_a_deletion() {
        var shoes = added(Map.of("kind", "SHOES", "name", "Blue", "default_for", List.of("running")));
        var bike = added(Map.of("kind", "BIKE", "name", "Steel", "default_for", List.of("cycling")));
        var run = entered("running", 10_000);
        var second = entered("running", 5_000);

        clara.put("/workouts/" + run + "/entry", figures("running", 12_000), "If-Match", "*")
                .expect(200);
        assertThat(metres(shoes)).isEqualTo(17_000);

        clara.patch("/workouts/" + run, Map.of("sport", "cycling"), "If-Match", "*")
                .expect(200);
        assertThat(metres(shoes)).isEqualTo(5_000);
        assertThat(metres(bike)).isEqualTo(12_000);

        clara.delete("/workouts/" + second, "If-Match", "*").expect(204);
        assertThat(metres(shoes)).isZero();
    }

    @Test
    void several_pieces_may_be_used_and_only_ones_own() {
        var shoes = added(Map.of("kind", "SHOES", "name", "Blue"));
        var belt = added(Map.of("kind", "OTHER", "name", "Belt"));
        var run = entered("running", 10_000);

        var both = List.of(shoes.path("id").asText(), belt.path("id").asText());
        clara.put("/workouts/" + run + "/gear", Map.of("gear", both)).expect(200);

        assertThat(names(run)).containsExactly("Belt", "Blue");
        boris.get("/workouts/" + run + "/gear").expectProblem(404, "workout-not-found");
        boris.get(path(shoes)).expectProblem(404, "gear-not-found");
        var borisRun = boris.post("/workouts", figures("running", 3_000))
                .expect(201)
                .json()
                .path("id")
                .asText();
        boris.put("/workouts/" + borisRun + "/gear", Map.of("gear", both)).expectProblem(404, "gear-not-found");
    }

    @Test
    void gear_is_edited_on_the_base_of_what_was_read() {
        var shoes = added(Map.of("kind", "SHOES", "name", "Blue", "bought_on", "2026-03-01"));
        var etag = clara.get(path(shoes)).header("ETag");

        clara.patch(path(shoes), Map.of("retired_on", "2026-10-01")).expectProblem(428, "if-match-required");
        clara.patch(path(shoes), Map.of("retired_on", "2026-01-01"), "If-Match", etag)
                .expectProblem(422, "gear-invalid");
        clara.patch(path(shoes), Map.of("retired_on", "2026-10-01"), "If-Match", etag)
                .expect(200);
        clara.patch(path(shoes), Map.of("name", "Old"), "If-Match", etag).expectProblem(412, "stale-version");
        clara.post("/me/gear", Map.of("kind", "SHOES")).expectProblem(422, "gear-invalid");
    }

    private JsonNode added(Map<String, Object> gear) {
        return clara.post("/me/gear", gear).expect(201).json();
    }

    private String entered(String sport, double metres) {
        return clara.post("/workouts", figures(sport, metres))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static Map<String, Object> figures(String sport, double metres) {
        var start = Instant.parse("2026-05-01T05:00:00Z").plusSeconds(Product.freshOffset());
        return Map.of("sport", sport, "start_at", start.toString(), "elapsed_s", 3600, "distance_m", metres);
    }

    private double metres(JsonNode gear) {
        return clara.get(path(gear)).expect(200).json().path("distance_m").asDouble();
    }

    private List<String> names(String workout) {
        return clara.get("/workouts/" + workout + "/gear").expect(200).items().stream()
                .map(gear -> gear.path("name").asText())
                .toList();
    }

    private static String path(JsonNode gear) {
        return "/me/gear/" + gear.path("id").asText();
    }
}
