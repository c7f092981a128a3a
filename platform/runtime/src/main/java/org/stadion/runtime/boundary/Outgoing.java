package org.stadion.runtime.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.stadion.runtime.OutboxMessage;
import org.stadion.runtime.entity.OutboxStore;
import org.stadion.runtime.entity.OutboxStore.Kind;

/** Collects what a transaction sends, and writes it to the outbox by one statement before the transaction commits. */
@ApplicationScoped
public class Outgoing {

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    OutboxStore store;

    @Inject
    Clock clock;

    /** @throws IllegalStateException outside a transaction: it would be told, true or not */
    void add(Kind kind, OutboxMessage message) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException(message.topic() + " was written to outside a transaction");
        }
        mail().add(new OutboxStore.Fresh(kind, message));
    }

    private Mail mail() {
        if (transactions.getResource(Outgoing.class) instanceof Mail open) {
            return open;
        }
        var fresh = new Mail();
        transactions.putResource(Outgoing.class, fresh);
        transactions.registerInterposedSynchronization(fresh);
        return fresh;
    }

    private final class Mail implements Synchronization {
        private final List<OutboxStore.Fresh> messages = new ArrayList<>();
        private boolean closed;

        void add(OutboxStore.Fresh message) {
            if (closed) {
                store.add(List.of(message), clock.instant());
            } else {
                messages.add(message);
            }
        }

        /** Others who wait for this moment may send something yet, after us. */
        @Override
        public void beforeCompletion() {
            closed = true;
            store.add(messages, clock.instant());
        }

        @Override
        public void afterCompletion(int status) {
            // what was written shares the fate of its transaction
        }
    }
}
