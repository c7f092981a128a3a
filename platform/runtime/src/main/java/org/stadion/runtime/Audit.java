package org.stadion.runtime;

import java.time.Instant;
import java.util.UUID;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** What administrators and the system did that must be provable later. Append-only. */
public interface Audit {

    /**
     * Records an act in the caller's transaction.
     *
     * @param actor user name or {@code system}
     * @param action stable word, e.g. {@code dead-letter.discard}
     * @param object what it was done to, e.g. {@code dead-letter/0192…}
     * @param reason why, as the actor said; empty when none was asked
     */
    void record(String actor, String action, String object, String reason);

    Page<Entry> entries(PageRequest page);

    record Entry(UUID id, Instant at, String actor, String action, String object, String reason) {}
}
