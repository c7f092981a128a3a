package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What an operator relies on: health, metrics, logs. */
class OperationsIT {

    @Test
    void health_says_live_ready_and_started_and_ready_asks_each_dependency() {
        for (var kind : new String[] {"live", "ready", "started"}) {
            var health = Api.anonymous()
                    .get(Product.managementUrl() + "/health/" + kind)
                    .expect(200)
                    .json();
            assertThat(health.path("status").asText()).isEqualTo("UP");
        }
        var ready =
                Api.anonymous().get(Product.managementUrl() + "/health/ready").json();
        assertThat(Answer.stream(ready.path("checks")).map(c -> c.path("name").asText()))
                .contains("postgresql", "artemis", "kafka", "object-store", "keycloak");
    }

    @Test
    void metrics_count_imports_by_result_and_show_queues_outbox_and_latency() {
        var nora = Api.as("olga");
        var imported = Product.metric("stadion_imports_total", "result=\"imported\"");
        var failed = Product.metric("stadion_imports_total", "result=\"failed\"");

        Journey.imported(
                nora,
                SampleFile.run(
                        "metric.gpx", Instant.parse("2026-01-05T07:00:00Z").plusSeconds(Product.freshOffset()), 700));
        Journey.imported(nora, SampleFile.text("metric.fit", "broken " + Product.freshOffset()));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(Product.metric("stadion_imports_total", "result=\"imported\""))
                    .isGreaterThan(imported);
            assertThat(Product.metric("stadion_imports_total", "result=\"failed\""))
                    .isGreaterThan(failed);
        });
        assertThat(Product.metrics())
                .contains("stadion_outbox_waiting")
                .contains("stadion_outbox_oldest_seconds")
                .contains("stadion_queue_depth")
                .contains("stadion_dead_letters")
                .contains("stadion_http_requests_seconds");
    }

    @Test
    void the_log_is_json_with_the_id_of_the_request() {
        Api.as("olga")
                .get("/workouts/not-a-uuid", "X-Request-Id", "find-me-in-the-log")
                .expect(404);
        Journey.imported(
                Api.as("olga"),
                SampleFile.run(
                        "logged.gpx", Instant.parse("2026-01-06T07:00:00Z").plusSeconds(Product.freshOffset()), 700));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var ours = Product.serverLog()
                    .filter(line -> line.contains("org.stadion"))
                    .toList();
            assertThat(ours)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(
                                    Api.JSON.readTree(line).path("message").asText())
                            .isNotBlank());
            assertThat(ours).anySatisfy(line -> assertThat(line).contains("requestId"));
        });
    }

    @Test
    void the_boot_log_is_free_of_errors() {
        assertThat(Product.bootLog().filter(line -> line.contains("\"level\":\"ERROR\"")))
                .isEmpty();
    }
}
