package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Following, kudos, comments, groups and blocks, as their people meet them. */
class SocialJourneyIT {

    private final Api fiona = Api.as("fiona");
    private final Api georg = Api.as("georg");

    @Test
    void kudos_and_a_comment_reach_the_author_once() {
        var post = postOfFiona();

        georg.put("/posts/" + post + "/kudos").expect(200);
        var again = georg.put("/posts/" + post + "/kudos").expect(200).json();
        georg.post(
                        "/posts/" + post + "/comments",
                        Map.of("text", "Strong! <b>Well</b> done"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201);

        assertThat(again.path("kudos_count").asInt()).isEqualTo(1);
        assertThat(fiona.get("/posts/" + post + "/comments")
                        .items()
                        .getFirst()
                        .path("text")
                        .asText())
                .isEqualTo("Strong! <b>Well</b> done");
        Journey.eventually(
                fiona,
                "/me/inbox",
                notices -> notices.stream()
                                        .filter(n -> n.path("link").asText().contains(post))
                                        .filter(n -> n.path("type").asText().equals("kudos_given"))
                                        .count()
                                == 1
                        && notices.stream()
                                .anyMatch(n -> n.path("type").asText().equals("comment_written")
                                        && n.path("link").asText().contains(post)));
    }

    @Test
    void a_block_makes_both_invisible_to_each_other_at_once() {
        var hanna = Api.as("hanna");
        var hannasId = Journey.athleteId(hanna);
        var georgsId = Journey.athleteId(georg);
        Journey.follows(georg, hannasId);
        var workout = Journey.onlyWorkout(Journey.imported(
                hanna,
                SampleFile.run(
                        "block.gpx", Instant.parse("2026-01-12T07:00:00Z").plusSeconds(Product.freshOffset()), 700)));
        Journey.eventually(
                georg,
                "/me/feed",
                feed -> feed.stream()
                        .anyMatch(p -> p.path("workout_id").asText().equals(workout)));

        hanna.put("/me/blocked/" + georgsId).expect(204);

        georg.get("/workouts/" + workout).expect(404);
        georg.get("/athletes/" + hannasId).expect(404);
        georg.put("/me/following/" + hannasId).expect(404);
        assertThat(georg.get("/me/feed").items())
                .noneMatch(p -> p.path("workout_id").asText().equals(workout));
        hanna.delete("/me/blocked/" + georgsId).expect(204);
    }

    @Test
    void one_joins_and_leaves_a_group() {
        var group = fiona.post(
                        "/groups",
                        Map.of("name", Journey.unique("Trail"), "description", "Hills"),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201)
                .json()
                .path("id")
                .asText();

        georg.put("/groups/" + group + "/members/me").expect(200);

        assertThat(fiona.get("/groups/" + group + "/members").items()).hasSize(2);
        georg.delete("/groups/" + group + "/members/me").expect(204);
        assertThat(fiona.get("/groups/" + group + "/members").items()).hasSize(1);
    }

    private String postOfFiona() {
        Journey.follows(georg, Journey.athleteId(fiona));
        var workout = Journey.onlyWorkout(Journey.imported(
                fiona,
                SampleFile.run(
                        "kudos.gpx", Instant.parse("2026-01-13T07:00:00Z").plusSeconds(Product.freshOffset()), 700)));
        return Journey.eventually(
                        georg,
                        "/me/feed",
                        feed -> feed.stream()
                                .anyMatch(p -> p.path("workout_id").asText().equals(workout)))
                .stream()
                .filter(p -> p.path("workout_id").asText().equals(workout))
                .findFirst()
                .orElseThrow()
                .path("post_id")
                .asText();
    }
}
