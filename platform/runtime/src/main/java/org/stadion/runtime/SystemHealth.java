package org.stadion.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How the parts that the system stands on are doing, for operators and health checks. Never called inside a transaction. */
public interface SystemHealth {

    /** Every part, asked now and in parallel; one that does not answer within two seconds is down. */
    List<Part> parts();

    /** Every work queue, the dead-letter queue included. */
    List<Queue> queues();

    /**
     * @param name stable word: {@code database}, {@code messages}, {@code kafka}, {@code object-store}, {@code mail},
     *     {@code identity-provider}
     * @param detail why it is down, or what answered; no secrets
     */
    record Part(String name, boolean up, Duration answeredIn, String detail, Instant checkedAt) {}

    /**
     * @param waiting messages not yet handled, those in delivery included
     * @param scheduled messages that wait for their next attempt
     * @param added messages that came since the server started
     */
    record Queue(String name, long waiting, long delivering, long scheduled, long added, int consumers) {}
}
