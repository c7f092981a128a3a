package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The server dies while it makes a season's figures anew. */
class RecomputationSurvivalIT {
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);
    private static final int COPIES = 320;

    /** The job begins with the earliest, and does a hundred in a transaction. */
    private static final int IN_THE_THIRD_PIECE = 70;

    private final Api rosa = Api.as("rosa");

    @Test
    void a_recomputation_whose_server_is_killed_ends_as_if_nothing_had_happened() throws SQLException {
        var start = Instant.parse("2024-05-06T06:00:00Z").plusSeconds(Product.freshOffset());
        var run = Journey.onlyWorkout(Journey.imported(rosa, SampleFile.run("season.gpx", start, 900)));
        try (var season = new StoredSeason(run, COPIES)) {
            var all = season.workoutsOfTheAthlete();
            var before = season.findings();
            season.hold(IN_THE_THIRD_PIECE);

            var id = changeZones();
            await().atMost(LONG_ENOUGH)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> entry(id), entry -> entry.path("done").asInt() >= COPIES / 2);
            Product.kill("wildfly");
            season.letGo();
            Product.start("wildfly");

            var interrupted = completed(id);
            var findings = season.findings();
            assertThat(findings).isNotEqualTo(before);
            assertThat(interrupted.path("done").asInt())
                    .as("none left out, none twice")
                    .isEqualTo(all);
            assertThat(interrupted.path("changed").asInt()).isEqualTo(all);

            var uninterrupted = completed(rosa.post("/me/recomputations", Map.of())
                    .expect(202)
                    .json()
                    .path("id")
                    .asText());
            assertThat(uninterrupted.path("done").asInt()).isEqualTo(all);
            assertThat(uninterrupted.path("changed").asInt()).isZero();
            assertThat(season.findings()).isEqualTo(findings);
        }
    }

    /** Every run has a heart rate, so its times in zones differ. */
    private String changeZones() {
        var settings = rosa.get("/me/analysis-settings").expect(200);
        var lowest = 80 + Product.freshOffset() % 30;
        rosa.patch(
                        "/me/analysis-settings",
                        "{\"heart_zone_model\":\"CUSTOM\",\"custom_heart_zones\":[" + lowest + ",120,141,160,172]}",
                        "If-Match",
                        settings.header("ETag"))
                .expect(200);
        return rosa.get("/me/recomputations")
                .expect(200)
                .items()
                .getFirst()
                .path("id")
                .asText();
    }

    private JsonNode completed(String id) {
        Predicate<JsonNode> ended = entry -> entry.path("finished_at").isTextual();
        var entry = await().atMost(LONG_ENOUGH)
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> entry(id), ended);
        assertThat(entry.path("state").asText()).isEqualTo("COMPLETED");
        return entry;
    }

    private JsonNode entry(String id) {
        return rosa.get("/me/recomputations/" + id).expect(200).json();
    }
}
