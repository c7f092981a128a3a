package org.stadion.runtime;

/** Removes what nobody will ask for again, in small bites. */
public interface Retention {

    /** What is kept for how long, see the architecture decision on the outbox. */
    enum Matter {
        /** Outbox messages, three days after they were published. */
        PUBLISHED_MESSAGES,
        /** Marks of handled events, after thirty days: longer than Kafka keeps the events themselves. */
        HANDLED_EVENTS,
        /** Idempotency keys, after a day. */
        IDEMPOTENCY_KEYS,
        /** Reasons of failed deliveries, after ninety days. */
        DELIVERY_FAILURES
    }

    /**
     * Removes, in a transaction of its own, at most so many rows that are past their time.
     *
     * @return how many; fewer than asked for means that none is left
     */
    int purge(Matter matter, int most);
}
