package org.stadion.runtime.boundary;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.stadion.runtime.Tally;

/** Counts in Micrometer, which Prometheus reads. */
@ApplicationScoped
public class MeterTally implements Tally {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    MeterRegistry registry;

    /** To ask the registry each time costs more than to count. */
    private final ConcurrentMap<Name, Counter> counters = new ConcurrentHashMap<>();

    private final ConcurrentMap<Name, Timer> timers = new ConcurrentHashMap<>();

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
        timers.computeIfAbsent(
                        new Name(what, tag, value), name -> registry.timer(name.what(), name.tag(), name.value()))
                .record(time);
    }

    private void add(String what, String tag, String value) {
        counters.computeIfAbsent(
                        new Name(what, tag, value), name -> registry.counter(name.what(), name.tag(), name.value()))
                .increment();
    }

    private record Name(String what, String tag, String value) {}

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
