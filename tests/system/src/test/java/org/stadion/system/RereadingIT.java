package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Yasmin's run was stored by rules that have been mended since. */
class RereadingIT {
    private static final String ETAG = "ETag";
    private static final String IF_MATCH = "If-Match";

    private final Api yasmin = Api.as("yasmin");
    private final long fresh = Product.freshOffset();

    private double metres(String workout) {
        return yasmin.get("/workouts/" + workout)
                .expect(200)
                .json()
                .path("distance_m")
                .path("value")
                .asDouble();
    }

    private String etag(String workout) {
        return yasmin.get("/workouts/" + workout).expect(200).header(ETAG);
    }

    @Test
    void its_figures_are_those_of_today_once_she_has_the_original_read_again() {
        var start = Instant.parse("2026-03-04T06:30:00Z").plusSeconds(fresh);
        var workout = Journey.onlyWorkout(Journey.imported(yasmin, SampleFile.run("run.gpx", start, 1200)));
        var right = metres(workout);
        OldFigures.of(workout, 17);
        assertThat(metres(workout)).isEqualTo(17);
        var old = etag(workout);

        var reread = yasmin.post("/workouts/" + workout + "/reread", "", IF_MATCH, old)
                .expect(200);

        assertThat(reread.json().path("distance_m").path("value").asDouble()).isEqualTo(right);
        assertThat(metres(workout)).isEqualTo(right);
        assertThat(reread.header(ETAG)).isNotEqualTo(old);
        assertThat(yasmin.get("/workouts/" + workout + "/edits").expect(200).items())
                .isEmpty();
        yasmin.post("/workouts/" + workout + "/reread", "", IF_MATCH, old).expectProblem(412, "stale-version");
        yasmin.post("/workouts/" + workout + "/reread", "").expectProblem(428, "if-match-required");
        Api.as("boris")
                .post("/workouts/" + workout + "/reread", "", IF_MATCH, "*")
                .expectProblem(404, "workout-not-found");
    }

    @Test
    void what_was_typed_in_has_no_original() {
        var start = Instant.parse("2026-03-05T06:30:00Z").plusSeconds(fresh);
        var entry = Map.of("sport", "running", "start_at", start.toString(), "elapsed_s", 1800, "distance_m", 5000);
        var workout = yasmin.post(
                        "/workouts", entry, "Idempotency-Key", UUID.randomUUID().toString())
                .expect(201)
                .json()
                .path("id")
                .asText();

        yasmin.post("/workouts/" + workout + "/reread", "", IF_MATCH, etag(workout))
                .expectProblem(409, "workout-without-original");
    }
}
