package org.stadion.workouts.control.analysis;

/**
 * A published way to compute something, and the version of our implementation of it. Stored beside every result: two
 * results compare only when their algorithms are equal, and a new version is what asks for a recomputation.
 *
 * @param id lower-case words with dashes, with a dot before the variant, never renamed
 * @param version counts up whenever the same input may give another result
 */
public record Algorithm(String id, int version) {
    public Algorithm {
        if (id.isBlank() || version < 1) {
            throw new IllegalArgumentException(
                    "an algorithm needs a name and a version from 1: " + id + ", " + version);
        }
    }

    /** The form that is stored: {@code power-normalized.full-windows@1}. */
    public String code() {
        return id + "@" + version;
    }
}
