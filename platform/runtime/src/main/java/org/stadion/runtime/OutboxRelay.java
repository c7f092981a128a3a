package org.stadion.runtime;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** The sending end of the outbox, for the relay in {@code event-streams}. Each call is a transaction of its own. */
public interface OutboxRelay {

    /** Leases the oldest unsent messages to this caller, in order per athlete; others see them again when the lease runs out. */
    List<OutboxMessage> claim(int most);

    void published(List<UUID> messages);

    void released(List<UUID> messages);

    /** Waits until something was written to the outbox, or the time is over. */
    void awaitWork(Duration longest);

    Lag lag();

    /** @param waiting messages not yet published
     *  @param oldest age of the oldest of them, zero when there is none */
    record Lag(long waiting, Duration oldest) {}
}
