package org.stadion.runtime.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Synchronization;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.stadion.kernel.Ids;
import org.stadion.runtime.OutboxMessage;
import org.stadion.runtime.entity.OutboxStore;
import org.stadion.runtime.entity.OutboxStore.Kind;
import org.stadion.testing.TestTransaction;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class OutgoingTest {

    private final TestTransaction transaction = new TestTransaction();
    private final Written written = new Written(new PGSimpleDataSource());
    private final Outgoing outgoing = new Outgoing();

    @BeforeEach
    void wire() {
        outgoing.transactions = transaction;
        outgoing.store = written;
        outgoing.clock = Clock.systemUTC();
    }

    @Test
    void what_a_transaction_sends_is_written_in_its_order_and_at_once() {
        send("first");
        send("second");
        assertThat(written.statements).isEmpty();

        transaction.commit();

        assertThat(written.statements).containsExactly(List.of("first", "second"));
    }

    @Test
    void each_transaction_writes_its_own() {
        send("first");
        transaction.commit();
        send("second");
        transaction.commit();

        assertThat(written.statements).containsExactly(List.of("first"), List.of("second"));
    }

    @Test
    void what_is_sent_while_the_transaction_completes_is_not_lost() {
        send("first");
        transaction.registerInterposedSynchronization(new Late());

        transaction.commit();

        assertThat(written.statements).containsExactly(List.of("first"), List.of("late"));
    }

    @Test
    void nothing_of_a_rolled_back_transaction_is_written() {
        send("first");

        transaction.rollBack();

        assertThat(written.statements).isEmpty();
    }

    @Test
    void nothing_is_sent_outside_a_transaction() {
        transaction.none();

        assertThatThrownBy(() -> send("first")).isInstanceOf(IllegalStateException.class);
    }

    private void send(String body) {
        outgoing.add(Kind.KAFKA, new OutboxMessage(Ids.next(), "stadion.workouts", "anna", body, "", ""));
    }

    private final class Late implements Synchronization {
        @Override
        public void beforeCompletion() {
            send("late");
        }

        @Override
        public void afterCompletion(int status) {}
    }

    /** Keeps the texts of each statement. */
    private static final class Written extends OutboxStore {
        private final List<List<String>> statements = new ArrayList<>();

        Written(DataSource unused) {
            super(unused);
        }

        @Override
        public void add(List<Fresh> messages, Instant now) {
            statements.add(
                    messages.stream().map(fresh -> fresh.message().body()).toList());
        }
    }
}
