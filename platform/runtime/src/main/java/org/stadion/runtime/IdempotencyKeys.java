package org.stadion.runtime;

import java.util.Map;
import java.util.function.Supplier;

/** A creating request that is repeated gets the first one's answer, and creates nothing again. */
public interface IdempotencyKeys {

    /** Characters of a key at the most. */
    int LONGEST = 255;

    /**
     * Does the work in a transaction together with remembering its answer for 24 hours, or gives the answer remembered.
     * Of two at the same time, the second waits for the first. Work that throws leaves the key unused.
     *
     * @param caller whose key it is, e.g. the athlete's id
     * @param key as the client chose it
     * @param requestHash says whether two requests are the same: a digest of method, path and body
     * @param work joins the transaction; it must not call anything remote
     * @throws org.stadion.kernel.IdempotencyKeyReused if the key came before with another request
     */
    Answer once(String caller, String key, String requestHash, Supplier<Answer> work);

    /**
     * What the client is told.
     *
     * @param headers those that belong to the answer, e.g. {@code Location} and {@code ETag}
     * @param body JSON
     */
    record Answer(int status, Map<String, String> headers, String body) {
        public Answer {
            headers = Map.copyOf(headers);
        }
    }
}
