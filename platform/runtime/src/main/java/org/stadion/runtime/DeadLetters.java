package org.stadion.runtime;

import java.util.Optional;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** The dead-letter office: look, replay, discard. For operators. */
public interface DeadLetters {

    Page<DeadLetter> list(PageRequest page);

    Optional<DeadLetter> find(String id);

    /** Sends it to where it died, once more; audited. */
    void replay(String id, String actor, String reason);

    /** Throws it away; audited with its body. */
    void discard(String id, String actor, String reason);

    /** Parks an event that a Kafka consumer gave up on. */
    void park(String consumer, String topic, String body, String reason, int attempts);

    long count();
}
