package org.stadion.runtime.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Ids;
import org.stadion.testing.TestDatabase;

class HandledEventStoreIT {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("platform");

    private static final Instant NOW = Instant.parse("2026-11-02T06:00:00Z");

    private final HandledEventStore store = new HandledEventStore(DATABASE.dataSource());
    private final UUID event = Ids.next();

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void only_the_first_time_is_the_first() {
        assertThat(store.add(event, "gamification", NOW)).isTrue();
        assertThat(store.add(event, "gamification", NOW)).isFalse();
    }

    @Test
    void each_consumer_has_its_own_first_time() {
        store.add(event, "gamification", NOW);

        assertThat(store.add(event, "social", NOW)).isTrue();
    }

    @Test
    void a_second_delivery_waits_for_the_first_and_takes_over_when_it_fails() throws Exception {
        CompletableFuture<Boolean> second;
        try (var failing = DATABASE.beginOnConnection()) {
            new HandledEventStore(failing.dataSource()).add(event, "gamification", NOW);
            second = CompletableFuture.supplyAsync(() -> store.add(event, "gamification", NOW));
            assertThat(second.isDone()).isFalse();
        }

        assertThat(second.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void marks_are_purged_by_age() {
        store.add(event, "gamification", NOW.minus(Duration.ofDays(31)));
        store.add(Ids.next(), "gamification", NOW);

        assertThat(store.purge(NOW.minus(Duration.ofDays(30)), 10)).isEqualTo(1);
        assertThat(store.add(event, "gamification", NOW)).isTrue();
    }
}
