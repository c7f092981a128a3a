package org.stadion.runtime.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Ids;
import org.stadion.runtime.IdempotencyKeys.Answer;
import org.stadion.runtime.Retention;
import org.stadion.runtime.Retention.Matter;
import org.stadion.runtime.entity.DeliveryFailureStore;
import org.stadion.runtime.entity.DeliveryFailureStore.Failure;
import org.stadion.runtime.entity.HandledEventStore;
import org.stadion.runtime.entity.IdempotencyKeyStore;
import org.stadion.runtime.entity.OutboxStore;
import org.stadion.testing.TestDatabase;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class RetentionIT {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("platform");

    private static final Instant NOW = Instant.parse("2026-11-02T06:00:00Z");

    private final HandledEventStore handled = new HandledEventStore(DATABASE.dataSource());
    private final IdempotencyKeyStore keys = new IdempotencyKeyStore(DATABASE.dataSource());
    private final DeliveryFailureStore failures = new DeliveryFailureStore(DATABASE.dataSource());

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void rows_go_in_bites_until_none_is_past_its_time() {
        for (int i = 0; i < 5; i++) {
            handled.add(Ids.next(), "social", NOW.minus(Duration.ofDays(31)));
        }
        handled.add(Ids.next(), "social", NOW.minus(Duration.ofDays(29)));

        assertThat(retention().purge(Matter.HANDLED_EVENTS, 3)).isEqualTo(3);
        assertThat(retention().purge(Matter.HANDLED_EVENTS, 3)).isEqualTo(2);
        assertThat(retention().purge(Matter.HANDLED_EVENTS, 3)).isZero();
    }

    @Test
    void idempotency_keys_are_kept_for_a_day() {
        for (int hours : new int[] {23, 25}) {
            var used = NOW.minus(Duration.ofHours(hours));
            keys.take("anna", "key " + hours, "hash", used, used.minusSeconds(1));
            keys.answered("anna", "key " + hours, new Answer(201, Map.of(), "{}"));
        }

        assertThat(retention().purge(Matter.IDEMPOTENCY_KEYS, 10)).isEqualTo(1);
        assertThat(keys.find("anna", "key 23")).isPresent();
    }

    @Test
    void reasons_of_failed_deliveries_are_kept_for_ninety_days() {
        failures.put("telemetry-import", new Failure("ID:1", 10, "old", NOW.minus(Duration.ofDays(91))));
        failures.put("telemetry-import", new Failure("ID:2", 10, "recent", NOW.minus(Duration.ofDays(89))));

        assertThat(retention().purge(Matter.DELIVERY_FAILURES, 10)).isEqualTo(1);
        assertThat(failures.of(java.util.List.of("ID:1", "ID:2"))).containsOnlyKeys("ID:2");
    }

    private static Retention retention() {
        var desk = new RetentionDesk();
        desk.outbox = new OutboxStore(DATABASE.dataSource());
        desk.handled = new HandledEventStore(DATABASE.dataSource());
        desk.keys = new IdempotencyKeyStore(DATABASE.dataSource());
        desk.failures = new DeliveryFailureStore(DATABASE.dataSource());
        desk.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return desk;
    }
}
