package org.stadion.runtime.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.IdempotencyKeyReused;
import org.stadion.runtime.IdempotencyKeys;
import org.stadion.runtime.IdempotencyKeys.Answer;
import org.stadion.runtime.entity.IdempotencyKeyStore;
import org.stadion.testing.TestDatabase;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class IdempotencyKeysIT {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("platform");

    private static final Instant MONDAY = Instant.parse("2026-11-02T06:00:00Z");
    private static final Answer CREATED = new Answer(201, Map.of("Location", "/groups/1"), "{\"id\":\"1\"}");

    private final AtomicInteger done = new AtomicInteger();

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void the_second_request_gets_the_answer_of_the_first() {
        assertThat(keys(MONDAY).once("anna", "k", "hash", this::work)).isEqualTo(CREATED);
        assertThat(keys(MONDAY.plusSeconds(60)).once("anna", "k", "hash", this::work))
                .isEqualTo(CREATED);

        assertThat(done).hasValue(1);
    }

    @Test
    void another_request_may_not_use_the_key() {
        keys(MONDAY).once("anna", "k", "hash", this::work);

        assertThatThrownBy(() -> keys(MONDAY).once("anna", "k", "other hash", this::work))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThat(done).hasValue(1);
    }

    @Test
    void two_callers_may_choose_the_same_key() {
        keys(MONDAY).once("anna", "k", "hash", this::work);
        keys(MONDAY).once("boris", "k", "hash", this::work);

        assertThat(done).hasValue(2);
    }

    @Test
    void after_a_day_the_key_is_free_again() {
        keys(MONDAY).once("anna", "k", "hash", this::work);
        keys(MONDAY.plus(Duration.ofHours(23))).once("anna", "k", "hash", this::work);
        assertThat(done).hasValue(1);

        keys(MONDAY.plus(Duration.ofHours(25))).once("anna", "k", "other hash", this::work);
        assertThat(done).hasValue(2);
    }

    @Test
    void work_that_fails_leaves_the_key_unused() {
        try (var open = DATABASE.beginOnConnection()) {
            assertThatThrownBy(() -> keys(MONDAY, open.dataSource()).once("anna", "k", "hash", () -> {
                        throw new IllegalStateException("no such group");
                    }))
                    .hasMessage("no such group");
        }

        assertThat(keys(MONDAY).once("anna", "k", "hash", this::work)).isEqualTo(CREATED);
    }

    @Test
    void of_two_at_the_same_time_the_second_waits_for_the_answer_of_the_first() throws Exception {
        CompletableFuture<Answer> second;
        try (var open = DATABASE.beginOnConnection()) {
            keys(MONDAY, open.dataSource()).once("anna", "k", "hash", this::work);
            second = CompletableFuture.supplyAsync(() -> keys(MONDAY).once("anna", "k", "hash", this::work));
            assertThat(second.isDone()).isFalse();
            open.commit();
        }

        assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(CREATED);
        assertThat(done).hasValue(1);
    }

    @Test
    void who_waits_too_long_is_told_so() {
        try (var open = DATABASE.beginOnConnection();
                var impatient = DATABASE.beginOnConnection()) {
            keys(MONDAY, open.dataSource()).once("anna", "k", "hash", this::work);

            assertThatThrownBy(() -> {
                        execute(impatient.dataSource(), "set lock_timeout = '100ms'");
                        keys(MONDAY, impatient.dataSource()).once("anna", "k", "hash", this::work);
                    })
                    .isInstanceOf(DomainException.Conflict.class)
                    .hasMessageContaining("still being worked on");
        }
    }

    @Test
    void a_key_has_one_to_255_characters() {
        assertThatThrownBy(() -> keys(MONDAY).once("anna", " ", "hash", this::work))
                .isInstanceOf(DomainException.Invalid.class);
        assertThatThrownBy(() -> keys(MONDAY).once("anna", "k".repeat(IdempotencyKeys.LONGEST + 1), "hash", this::work))
                .isInstanceOf(DomainException.Invalid.class);
        assertThat(keys(MONDAY).once("anna", "k".repeat(IdempotencyKeys.LONGEST), "hash", this::work))
                .isEqualTo(CREATED);
    }

    private Answer work() {
        done.incrementAndGet();
        return CREATED;
    }

    private static IdempotencyKeys keys(Instant now) {
        return keys(now, DATABASE.dataSource());
    }

    private static IdempotencyKeys keys(Instant now, DataSource database) {
        var desk = new IdempotencyKeysDesk();
        desk.store = new IdempotencyKeyStore(database);
        desk.clock = Clock.fixed(now, ZoneOffset.UTC);
        return desk;
    }

    private static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
