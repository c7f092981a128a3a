package org.stadion.runtime.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import org.stadion.kernel.IntegrationEvent;
import org.stadion.runtime.control.Envelope;
import org.stadion.runtime.entity.OutboxStore;
import org.stadion.runtime.entity.OutboxStore.Kind;

/** Writes every integration event to the outbox, in the transaction that fired it: the fact and its telling are one. */
@ApplicationScoped
public class OutboxWriter {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    OutboxStore store;

    @Inject
    Clock clock;

    void write(@Observes IntegrationEvent event) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(event.getClass().getSimpleName()
                    + " was fired outside a transaction: it would be told, true or not");
        }
        store.add(Kind.KAFKA, Envelope.of(event, Trace.current()), clock.instant());
    }
}
