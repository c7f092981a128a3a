package org.stadion.kernel;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact other modules may learn of. Fired as a CDI event, and written to the outbox in the transaction that made it
 * true. Implementations are records in a module's {@code events} package; fields may be added, never removed or re-read
 * differently.
 */
public interface IntegrationEvent {

    UUID eventId();

    Instant occurredAt();

    /** Whose fact it is: events of one athlete keep their order. */
    UUID athleteKey();
}
