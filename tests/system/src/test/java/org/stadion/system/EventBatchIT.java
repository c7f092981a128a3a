package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Events that arrive together are handled together, and fail alone. */
class EventBatchIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String TOPIC = "stadion.gamification";
    private static final String CONSUMER = "notifications";

    private final Api athlete = Api.as("olga");
    private final String id = Journey.athleteId(athlete);

    @Test
    void a_bad_event_among_others_is_parked_and_the_others_are_told_once_in_their_order() {
        var workouts = workouts(4);
        var bad = "{\"type\":\"PointsAwarded\",\"version\":1,\"event\":{\"made\":\"" + Journey.unique("up") + "\"}}";

        DeadLetterMaker.events(
                TOPIC,
                id,
                CONSUMER,
                List.of(
                        points(workouts.get(0)),
                        points(workouts.get(1)),
                        bad,
                        points(workouts.get(2)),
                        points(workouts.get(3))));

        await().atMost(SOON).untilAsserted(() -> assertThat(told(workouts)).containsExactlyElementsOf(workouts));
        assertThat(DeadLetterMaker.parked(CONSUMER, id)).contains(bad).doesNotContainAnyElementsOf(workouts);
    }

    @Test
    void what_comes_a_second_time_among_others_is_told_once() {
        var workouts = workouts(3);
        var first = points(workouts.get(0));

        DeadLetterMaker.events(
                TOPIC, id, CONSUMER, List.of(first, points(workouts.get(1)), first, points(workouts.get(2))));

        await().atMost(SOON).untilAsserted(() -> assertThat(told(workouts)).containsExactlyElementsOf(workouts));
    }

    @Test
    void what_the_database_refuses_to_commit_is_tried_again_and_told_once() throws SQLException {
        var workouts = workouts(3);

        try (var refused = new RefusedCommits(id, 2)) {
            DeadLetterMaker.events(
                    TOPIC, id, CONSUMER, workouts.stream().map(this::points).toList());

            await().atMost(SOON).untilAsserted(() -> assertThat(told(workouts)).containsExactlyElementsOf(workouts));
            assertThat(refused.used()).isGreaterThanOrEqualTo(2);
        }
    }

    private static List<String> workouts(int many) {
        return Stream.generate(() -> UUID.randomUUID().toString()).limit(many).toList();
    }

    private String points(String workout) {
        return "{\"type\":\"PointsAwarded\",\"version\":1,\"event\":{\"event_id\":\"" + UUID.randomUUID()
                + "\",\"occurred_at\":\"2026-04-06T06:00:00Z\",\"athlete\":\"" + id + "\",\"workout\":\"" + workout
                + "\",\"points\":7,\"reason\":\"workout_recorded\"}}";
    }

    /** Of these workouts, the first told first. */
    private List<String> told(List<String> workouts) {
        return athlete.get("/me/inbox?limit=200").expect(200).items().reversed().stream()
                .map(notice -> notice.path("link").asText().replaceFirst(".*/", ""))
                .filter(workouts::contains)
                .toList();
    }
}
