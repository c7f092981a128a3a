package org.stadion.runtime.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class MeterTallyTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final OneTransaction transaction = new OneTransaction();
    private final MeterTally tally = new MeterTally();

    @BeforeEach
    void wire() {
        tally.registry = registry;
        tally.transactions = transaction;
    }

    @Test
    void without_a_transaction_it_counts_at_once() {
        transaction.status = Status.STATUS_NO_TRANSACTION;

        tally.count("stadion.imports", "result", "failed");

        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void in_a_transaction_it_counts_when_that_commits() {
        tally.count("stadion.imports", "result", "failed");
        assertThat(counted()).isZero();

        transaction.end(Status.STATUS_COMMITTED);
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void what_was_rolled_back_did_not_happen() {
        tally.count("stadion.imports", "result", "failed");

        transaction.end(Status.STATUS_ROLLEDBACK);

        assertThat(counted()).isZero();
    }

    @Test
    void time_is_noted_at_once() {
        tally.took("stadion.decode", "format", "fit", Duration.ofMillis(120));

        assertThat(registry.timer("stadion.decode", "format", "fit").totalTime(TimeUnit.MILLISECONDS))
                .isEqualTo(120);
    }

    private double counted() {
        var counter = registry.find("stadion.imports").tag("result", "failed").counter();
        return counter == null ? 0 : counter.count();
    }

    /** A transaction that a test ends. */
    private static final class OneTransaction implements TransactionSynchronizationRegistry {

        private final List<Synchronization> waiting = new ArrayList<>();
        private int status = Status.STATUS_ACTIVE;

        void end(int outcome) {
            status = outcome;
            waiting.forEach(synchronization -> synchronization.afterCompletion(outcome));
        }

        @Override
        public void registerInterposedSynchronization(Synchronization synchronization) {
            waiting.add(synchronization);
        }

        @Override
        public int getTransactionStatus() {
            return status;
        }

        @Override
        public Object getTransactionKey() {
            return this;
        }

        @Override
        public void putResource(Object key, Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Object getResource(Object key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getRollbackOnly() {
            return false;
        }
    }
}
