package org.stadion.runtime.entity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The queue of messages that could not be delivered, and the way back. */
public interface DeadLetterQueue {

    /** How many are looked at, at the most; a queue longer than this needs an operator with other tools. */
    int MOST = 2_000;

    /**
     * @param messageId as the broker calls it
     * @param queue where it died
     * @param body its text, or what it was instead of text
     */
    record Dead(UUID id, String messageId, String queue, Instant sentAt, String body) {}

    /** The oldest of them, up to {@value #MOST}. */
    List<Dead> all();

    /** Moves it back to where it died; false when it is no longer there. */
    boolean replay(Dead letter);

    /** Removes it; false when it is no longer there. */
    boolean discard(Dead letter);
}
