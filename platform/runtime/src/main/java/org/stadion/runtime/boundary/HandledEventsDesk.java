package org.stadion.runtime.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.stadion.runtime.HandledEvents;
import org.stadion.runtime.entity.HandledEventStore;

/** Remembers handled events in the transaction that handles them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HandledEventsDesk implements HandledEvents {

    @Inject
    HandledEventStore store;

    @Inject
    Clock clock;

    @Override
    public boolean firstTime(UUID event, String consumer) {
        return store.add(event, consumer, clock.instant());
    }
}
