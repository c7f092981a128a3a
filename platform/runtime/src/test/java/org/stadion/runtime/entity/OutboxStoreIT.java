package org.stadion.runtime.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.stadion.kernel.Ids;
import org.stadion.runtime.OutboxMessage;
import org.stadion.runtime.entity.OutboxStore.Kind;
import org.stadion.testing.TestDatabase;

class OutboxStoreIT {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("platform");

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Instant NOW = Instant.parse("2026-11-02T06:00:00Z");

    private final OutboxStore one = new OutboxStore(DATABASE.dataSource(), Ids.next());
    private final OutboxStore other = new OutboxStore(DATABASE.dataSource(), Ids.next());

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void messages_come_in_the_order_in_which_they_were_written() {
        var written = List.of(write("anna", "1"), write("boris", "2"), write("anna", "3"), write("clara", "4"));

        assertThat(ids(one.claim(Kind.KAFKA, 10, LONG))).containsExactlyElementsOf(written);
    }

    @Test
    void a_message_arrives_as_it_was_written() {
        var message = new OutboxMessage(Ids.next(), "stadion.workouts", "anna", "{\"a\":\"ü\"}", "req-1", "social");
        one.add(Kind.KAFKA, message, NOW);

        assertThat(one.claim(Kind.KAFKA, 10, LONG)).containsExactly(message);
    }

    @Test
    void what_is_leased_is_not_leased_again() {
        write("anna", "1");
        one.claim(Kind.KAFKA, 10, LONG);

        assertThat(one.claim(Kind.KAFKA, 10, LONG)).isEmpty();
        assertThat(other.claim(Kind.KAFKA, 10, LONG)).isEmpty();
    }

    @Test
    void another_server_does_not_overtake_an_athletes_leased_message() {
        write("anna", "1");
        one.claim(Kind.KAFKA, 10, LONG);
        write("anna", "2");
        var boris = write("boris", "3");

        assertThat(ids(other.claim(Kind.KAFKA, 10, LONG))).containsExactly(boris);
    }

    @Test
    void a_server_that_claims_at_the_same_moment_does_not_overtake_either() {
        write("anna", "1");
        write("anna", "2");
        var boris = write("boris", "3");

        try (var open = DATABASE.beginOnConnection()) {
            var claiming = new OutboxStore(open.dataSource(), Ids.next());
            assertThat(claiming.claim(Kind.KAFKA, 1, LONG)).hasSize(1);

            assertThat(ids(other.claim(Kind.KAFKA, 10, LONG))).containsExactly(boris);
        }
    }

    @Test
    void the_batch_may_end_within_an_athletes_messages() {
        var first = write("anna", "1");
        var second = write("anna", "2");

        assertThat(ids(one.claim(Kind.KAFKA, 1, LONG))).containsExactly(first);
        one.published(List.of(first), NOW);
        assertThat(ids(other.claim(Kind.KAFKA, 1, LONG))).containsExactly(second);
    }

    @Test
    void the_lease_of_a_server_that_died_runs_out() {
        var message = write("anna", "1");
        one.claim(Kind.KAFKA, 10, Duration.ofMillis(200));

        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(
                        () -> assertThat(ids(other.claim(Kind.KAFKA, 10, LONG))).containsExactly(message));
    }

    @Test
    void a_transaction_that_died_while_claiming_leaves_the_messages_free() {
        var message = write("anna", "1");
        try (var dying = DATABASE.beginOnConnection()) {
            new OutboxStore(dying.dataSource(), Ids.next()).claim(Kind.KAFKA, 10, LONG);
        }

        assertThat(ids(one.claim(Kind.KAFKA, 10, LONG))).containsExactly(message);
    }

    @Test
    void what_was_published_never_comes_again() {
        var message = write("anna", "1");
        one.claim(Kind.KAFKA, 10, Duration.ofMillis(1));
        one.published(List.of(message), NOW);

        assertThat(other.claim(Kind.KAFKA, 10, LONG)).isEmpty();
    }

    @Test
    void what_was_given_back_is_free_at_once() {
        var message = write("anna", "1");
        one.claim(Kind.KAFKA, 10, LONG);
        one.released(List.of(message));

        assertThat(ids(other.claim(Kind.KAFKA, 10, LONG))).containsExactly(message);
    }

    @Test
    void a_late_giving_back_does_not_take_the_message_from_its_new_owner() {
        var message = write("anna", "1");
        one.claim(Kind.KAFKA, 10, Duration.ofMillis(1));
        await().untilAsserted(
                        () -> assertThat(other.claim(Kind.KAFKA, 10, LONG)).hasSize(1));

        one.released(List.of(message));

        assertThat(one.claim(Kind.KAFKA, 10, LONG)).isEmpty();
    }

    @Test
    void a_message_of_a_transaction_that_rolls_back_never_existed() {
        try (var open = DATABASE.beginOnConnection()) {
            new OutboxStore(open.dataSource(), Ids.next()).add(Kind.KAFKA, message("anna", "1"), NOW);
        }

        assertThat(one.claim(Kind.KAFKA, 10, LONG)).isEmpty();
    }

    @Test
    void facts_and_work_do_not_mix() {
        write("anna", "1");

        assertThat(one.claim(Kind.JMS, 10, LONG)).isEmpty();
        assertThat(one.lag(Kind.JMS).waiting()).isZero();
    }

    @Test
    void the_lag_counts_what_waits_leased_or_not() {
        write("anna", "1");
        var sent = write("boris", "2");
        one.claim(Kind.KAFKA, 10, LONG);
        one.published(List.of(sent), NOW);

        var lag = one.lag(Kind.KAFKA);

        assertThat(lag.waiting()).isEqualTo(1);
        assertThat(lag.oldest()).isPositive();
    }

    @Test
    void purging_removes_what_was_published_long_ago_and_nothing_else() {
        var old = write("anna", "1");
        var recent = write("anna", "2");
        write("anna", "3");
        one.claim(Kind.KAFKA, 2, LONG);
        one.published(List.of(old), NOW.minus(Duration.ofDays(4)));
        one.published(List.of(recent), NOW);

        assertThat(one.purge(NOW.minus(Duration.ofDays(3)), 10)).isEqualTo(1);
        assertThat(one.lag(Kind.KAFKA).waiting()).isEqualTo(1);
    }

    @Test
    void writing_wakes_the_senders_at_the_commit() throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen stadion_outbox");
            var listener = connection.unwrap(PGConnection.class);
            try (var open = DATABASE.beginOnConnection()) {
                new OutboxStore(open.dataSource(), Ids.next()).add(Kind.JMS, message("anna", "1"), NOW);
                assertThat(listener.getNotifications(100)).isEmpty();

                open.commit();
            }

            var calls = listener.getNotifications(5_000);
            assertThat(calls).hasSize(1);
            assertThat(calls[0].getParameter()).isEqualTo("jms");
        }
    }

    @Test
    void two_servers_together_send_everything_once_and_in_order() {
        var written = new ArrayList<UUID>();
        for (int i = 0; i < 60; i++) {
            written.add(write("athlete-" + i % 7, Integer.toString(i)));
        }
        var sent = new ArrayList<OutboxMessage>();

        for (int turn = 0; sent.size() < written.size(); turn++) {
            var server = List.of(one, other).get(turn % 2);
            var batch = server.claim(Kind.KAFKA, 5, LONG);
            sent.addAll(batch);
            server.published(ids(batch), NOW);
        }

        assertThat(ids(sent)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(written);
        for (int i = 0; i < 7; i++) {
            var athlete = "athlete-" + i;
            assertThat(sent.stream()
                            .filter(message -> message.key().equals(athlete))
                            .map(message -> Integer.parseInt(message.body())))
                    .isSorted();
        }
    }

    private UUID write(String key, String body) {
        var message = message(key, body);
        one.add(Kind.KAFKA, message, NOW);
        return message.id();
    }

    private static OutboxMessage message(String key, String body) {
        return new OutboxMessage(Ids.next(), "stadion.test", key, body, "", "");
    }

    private static List<UUID> ids(List<OutboxMessage> messages) {
        return messages.stream().map(OutboxMessage::id).toList();
    }
}
