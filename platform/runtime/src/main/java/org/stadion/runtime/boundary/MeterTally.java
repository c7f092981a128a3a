package org.stadion.runtime.boundary;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import org.stadion.runtime.Tally;

/** Counts in Micrometer, which Prometheus reads. */
@ApplicationScoped
public class MeterTally implements Tally {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    MeterRegistry registry;

    @Override
    public void count(String what, String tag, String value) {
        if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            transactions.registerInterposedSynchronization(new AfterCommit(() -> add(what, tag, value)));
        } else {
            add(what, tag, value);
        }
    }

    @Override
    public void took(String what, String tag, String value, Duration time) {
        registry.timer(what, tag, value).record(time);
    }

    private void add(String what, String tag, String value) {
        registry.counter(what, tag, value).increment();
    }

    private record AfterCommit(Runnable deed) implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                deed.run();
            }
        }
    }
}
