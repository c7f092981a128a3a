package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Steps that several journeys share. */
final class Journey {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Set<String> FINAL = Set.of("IMPORTED", "DUPLICATE", "FAILED", "ABORTED");

    private Journey() {}

    static String athleteId(Api api) {
        return api.get("/me").expect(200).json().path("id").asText();
    }

    /** Uploads and waits until the import has come to its end. */
    static JsonNode imported(Api api, SampleFile... files) {
        return finished(api, api.upload(files).expect(202));
    }

    static JsonNode finished(Api api, Answer accepted) {
        var id = accepted.json().path("id").asText();
        return await().atMost(SOON)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> api.get("/imports/" + id).expect(200).json(),
                        i -> FINAL.contains(i.path("state").asText()));
    }

    static String onlyWorkout(JsonNode finishedImport) {
        var workouts = finishedImport.path("files").path(0).path("workouts");
        assertThat(workouts).as("workouts of " + finishedImport).hasSize(1);
        return workouts.path(0).asText();
    }

    static List<JsonNode> eventually(Api api, String path, java.util.function.Predicate<List<JsonNode>> there) {
        return await().alias(path)
                .atMost(SOON)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> api.get(path).expect(200).items(), there);
    }

    static void follows(Api follower, String followed) {
        assertThat(follower.put("/me/following/" + followed).status()).isIn(200, 201);
    }

    static String unique(String prefix) {
        return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
