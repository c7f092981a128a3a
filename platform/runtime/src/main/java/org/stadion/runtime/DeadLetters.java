package org.stadion.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** The dead-letter office: look, replay, discard. For operators. */
public interface DeadLetters {

    /** Those that fit the filter, the latest death first. */
    Page<DeadLetter> list(Filter filter, PageRequest page);

    Optional<DeadLetter> find(String id);

    /** Sends it to where it died, once more; audited. */
    void replay(String id, String actor, String reason);

    /** Throws it away; audited with its body. */
    void discard(String id, String actor, String reason);

    /** Parks an event that a Kafka consumer gave up on. */
    void park(String consumer, String topic, String key, String body, String reason, int attempts);

    /** Notes why a message of a work queue could not be handled; the broker keeps the message, but not the reason. */
    void deliveryFailed(String messageId, String queue, String reason, int attempts);

    long count();

    /**
     * Null where anything will do.
     *
     * @param text part of the origin, the reason or the id, in any case
     */
    record Filter(DeadLetter.@Nullable Kind kind, @Nullable String text) {
        public static final Filter EVERYTHING = new Filter(null, null);
    }
}
