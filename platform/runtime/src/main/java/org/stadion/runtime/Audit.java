package org.stadion.runtime;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** Those that fit the filter, newest first. */
    Page<Entry> entries(Filter filter, PageRequest page);

    /**
     * What must be equal; null where anything will do.
     *
     * @param object or, ending in {@code *}, what the object begins with
     */
    record Filter(
            @Nullable String actor,
            @Nullable String action,
            @Nullable String object) {
        public static final Filter EVERYTHING = new Filter(null, null, null);

        public static Filter object(String object) {
            return new Filter(null, null, object);
        }
    }

    /** @param detail what the act destroyed or replaced, empty when nothing was */
    record Entry(UUID id, Instant at, String actor, String action, String object, String reason, String detail) {}
}
