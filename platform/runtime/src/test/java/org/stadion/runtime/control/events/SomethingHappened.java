package org.stadion.runtime.control.events;

import java.time.Instant;
import java.util.UUID;
import org.stadion.kernel.IntegrationEvent;

/** An event of a module that exists for tests only. */
public record SomethingHappened(UUID eventId, Instant occurredAt, UUID athlete, String what)
        implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return athlete;
    }
}
