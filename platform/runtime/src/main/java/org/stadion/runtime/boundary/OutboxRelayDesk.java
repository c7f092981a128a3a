package org.stadion.runtime.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.stadion.runtime.OutboxMessage;
import org.stadion.runtime.OutboxRelay;
import org.stadion.runtime.control.WakeUps;
import org.stadion.runtime.entity.OutboxStore;
import org.stadion.runtime.entity.OutboxStore.Kind;

/** The outbox's exit towards Kafka. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxRelayDesk implements OutboxRelay {

    /** Longer than a batch can take: the producer gives up after ten seconds. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    @Inject
    OutboxStore store;

    @Inject
    WakeUps wakeUps;

    @Inject
    Clock clock;

    @Override
    public List<OutboxMessage> claim(int most) {
        return store.claim(Kind.KAFKA, most, LEASE);
    }

    @Override
    public void published(List<UUID> messages) {
        store.published(messages, clock.instant());
    }

    @Override
    public void released(List<UUID> messages) {
        store.released(messages);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void awaitWork(Duration longest) {
        try {
            wakeUps.awaitKafka(longest);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Lag lag() {
        return store.lag(Kind.KAFKA);
    }
}
