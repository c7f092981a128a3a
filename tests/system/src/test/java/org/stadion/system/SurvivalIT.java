package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Parts of the system die under load; nothing is lost and nothing is doubled. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class SurvivalIT {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(4);
    private static final int PARALLEL = 4;

    @Test
    void a_killed_server_loses_no_import_and_counts_nothing_twice() {
        var load = new Load("ivan", "julia", "2026-04-01T06:00:00Z");

        load.run(200, Set.of(100), () -> {
            Product.kill("wildfly");
            Product.start("wildfly");
        });

        load.expectEverythingExactlyOnce();
    }

    @Test
    void b_kafka_may_be_away_for_twenty_seconds() {
        var load = new Load("kenji", "lena", "2026-04-02T06:00:00Z");

        load.run(60, Set.of(20), () -> {
            Product.kill("kafka");
            await().pollDelay(Duration.ofSeconds(20))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> true);
            Product.start("kafka");
        });

        load.expectEverythingExactlyOnce();
        assertThat(load.refusals()).as("uploads need no Kafka").isEmpty();
    }

    @Test
    void c_postgresql_may_be_away_for_twenty_seconds_and_requests_fail_cleanly_meanwhile() {
        var load = new Load("marta", "nikolai", "2026-04-03T06:00:00Z");
        var reader = Api.as("marta");
        var meanwhile = new ArrayList<Answer>();

        load.run(60, Set.of(20), () -> {
            Product.kill("postgres");
            await().pollDelay(Duration.ofSeconds(10))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> meanwhile.add(reader.get("/me/profile")));
            await().pollDelay(Duration.ofSeconds(10))
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> true);
            Product.start("postgres");
        });

        assertThat(meanwhile
                        .getFirst()
                        .expectProblem(503, "temporarily-unavailable")
                        .header("Retry-After"))
                .isNotBlank();
        load.expectEverythingExactlyOnce();
        untilKeycloakKnowsItsUsersAgain();
    }

    /** Its database was away too; users that it does not hold in its cache tell when it has come back. */
    private static void untilKeycloakKnowsItsUsersAgain() {
        await().atMost(LONG_ENOUGH)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> Stream.of("yasmin", "tomas", "sven")
                        .noneMatch(user -> Product.token(user).isEmpty()));
    }

    /** Uploads by one athlete, watched by a follower. */
    private static final class Load {

        private static final int MINUTES = 11;

        private final Api athlete;
        private final Api follower;
        private final Instant first;
        private final List<String> imports = new ArrayList<>();
        private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
        private final long pointsBefore;
        private final int noticesBefore;

        Load(String athlete, String follower, String first) {
            this.athlete = Api.as(athlete);
            this.follower = Api.as(follower);
            this.first = Instant.parse(first).plusSeconds(Product.freshOffset());
            Journey.athleteId(this.follower);
            Journey.follows(this.follower, Journey.athleteId(this.athlete));
            pointsBefore = this.athlete.get("/me/points").json().path("balance").asLong();
            noticesBefore = notices().size();
        }

        void run(int files, Set<Integer> moments, Runnable disaster) {
            try (var people = Executors.newFixedThreadPool(PARALLEL + 1)) {
                var work = IntStream.range(0, files)
                        .mapToObj(i -> CompletableFuture.runAsync(
                                () -> {
                                    if (moments.contains(i)) {
                                        CompletableFuture.runAsync(disaster, people)
                                                .join();
                                    }
                                    var id = uploadUntilAccepted(i);
                                    synchronized (imports) {
                                        imports.add(id);
                                    }
                                },
                                people))
                        .toList();
                work.forEach(CompletableFuture::join);
            }
        }

        /** What the server answered instead of taking a file; a connection that broke is no answer. */
        Queue<String> refusals() {
            return refusals;
        }

        private String uploadUntilAccepted(int i) {
            var key = UUID.randomUUID().toString();
            var file = SampleFile.run("load-" + i + ".gpx", first.plusSeconds(3600L * i), MINUTES * 60);
            return await().atMost(LONG_ENOUGH)
                    .pollInterval(Duration.ofMillis(500))
                    .pollDelay(Duration.ZERO)
                    .until(() -> accepted(key, file), id -> !id.isEmpty());
        }

        private String accepted(String key, SampleFile file) {
            try {
                var answer = athlete.upload(key, file);
                if (answer.status() == 202) {
                    return answer.json().path("id").asText();
                }
                assertThat(answer.status()).as(answer.text()).isIn(503, 429, 502);
                refusals.add(answer.status() + " " + answer.text());
            } catch (UncheckedIOException serverIsAway) {
                assertThat(serverIsAway).hasMessageNotContaining("timed out");
            }
            return "";
        }

        void expectEverythingExactlyOnce() {
            var workouts = new HashSet<String>();
            var waiting = new ArrayDeque<>(imports);
            await().atMost(LONG_ENOUGH)
                    .pollInterval(Duration.ofSeconds(2))
                    .ignoreExceptions()
                    .until(() -> {
                        while (!waiting.isEmpty() && imported(waiting.getFirst(), workouts)) {
                            waiting.removeFirst();
                        }
                        return waiting.isEmpty();
                    });
            assertThat(workouts).hasSameSizeAs(imports);
            await().atMost(LONG_ENOUGH).pollInterval(Duration.ofSeconds(2)).untilAsserted(() -> {
                assertThat(athlete.get("/me/points").json().path("balance").asLong())
                        .isEqualTo(pointsBefore + (long) MINUTES * imports.size());
                assertThat(notices()).hasSize(noticesBefore + imports.size());
            });
        }

        private boolean imported(String id, Set<String> workouts) {
            var answer = athlete.get("/imports/" + id);
            if (answer.status() != 200) {
                return false;
            }
            var state = answer.json().path("state").asText();
            assertThat(state).as(answer.text()).isIn("RECEIVED", "PROCESSING", "IMPORTED");
            return state.equals("IMPORTED") && workouts.add(Journey.onlyWorkout(answer.json()));
        }

        private List<JsonNode> notices() {
            var all = new ArrayList<JsonNode>();
            var path = "/me/inbox?limit=200";
            while (!path.isEmpty()) {
                var page = follower.get(path).expect(200);
                page.items().stream()
                        .filter(n -> n.path("type").asText().equals("followed_athlete_posted"))
                        .forEach(all::add);
                var next = page.json().path("next");
                path = next.isTextual() ? "/me/inbox?limit=200&cursor=" + next.asText() : "";
            }
            return all;
        }
    }
}
