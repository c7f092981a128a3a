package org.stadion.runtime.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.testing.TestTransaction;

@SuppressWarnings("UnnecessaryAssignment") // no container injects here
class MeterTallyTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final TestTransaction transaction = new TestTransaction();
    private final MeterTally tally = new MeterTally();

    @BeforeEach
    void wire() {
        tally.registry = registry;
        tally.transactions = transaction;
    }

    @Test
    void without_a_transaction_it_counts_at_once() {
        transaction.none();

        tally.count("stadion.imports", "result", "failed");

        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void in_a_transaction_it_counts_when_that_commits() {
        tally.count("stadion.imports", "result", "failed");
        assertThat(counted()).isZero();

        transaction.commit();
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void what_was_rolled_back_did_not_happen() {
        tally.count("stadion.imports", "result", "failed");

        transaction.rollBack();

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
}
