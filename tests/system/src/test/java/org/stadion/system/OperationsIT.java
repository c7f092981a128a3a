package org.stadion.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an operator relies on: health, metrics, logs. */
class OperationsIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACE_PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

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
    void the_log_is_json_with_the_ids_of_request_and_trace() {
        var group = Map.of("name", "Logged " + Product.freshOffset());
        Api.as("olga")
                .post("/groups", group, "X-Request-Id", "find-me-in-the-log", "traceparent", TRACE_PARENT)
                .expect(201);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            var ours = Product.serverLog()
                    .filter(line -> line.contains("\"org.stadion"))
                    .toList();
            assertThat(ours)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(
                                    Api.JSON.readTree(line).path("message").asText())
                            .isNotBlank());
            assertThat(ours).anySatisfy(line -> {
                var context = Api.JSON.readTree(line).path("mdc");
                assertThat(context.path("request_id").asText()).isEqualTo("find-me-in-the-log");
                assertThat(context.path("trace_id").asText()).isEqualTo(TRACE);
            });
        });
    }

    @Test
    void the_boot_log_is_free_of_errors() {
        assertThat(Product.bootLog().filter(line -> line.matches(".*\"level\":\"(ERROR|SEVERE|FATAL)\".*")))
                .isEmpty();
    }
}
