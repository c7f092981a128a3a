package org.stadion.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit at most this many items, 1 to {@value #MOST}
 * @param after the cursor that the page before ended with, or null for the first page
 */
public record PageRequest(int limit, @Nullable Cursor after) {

    public static final int USUAL = 30;
    public static final int MOST = 200;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new DomainException.Invalid("page-limit-out-of-range", "Ask for 1 to " + MOST + " items a page.");
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }

    public Optional<Cursor> cursor() {
        return Optional.ofNullable(after);
    }
}
