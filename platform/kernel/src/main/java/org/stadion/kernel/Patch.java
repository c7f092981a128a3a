package org.stadion.kernel;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One field of a JSON Merge Patch (RFC 7396): not mentioned, cleared, or set.
 *
 * @param mentioned whether the request spoke of the field
 * @param value the new value, or null to clear it
 */
public record Patch<T>(boolean mentioned, @Nullable T value) {

    public static <T> Patch<T> absent() {
        return new Patch<>(false, null);
    }

    public static <T> Patch<T> cleared() {
        return new Patch<>(true, null);
    }

    public static <T> Patch<T> to(T value) {
        return new Patch<>(true, value);
    }

    /** Hands over the new value, empty when cleared; does nothing when the field was not mentioned. */
    public void apply(Consumer<Optional<T>> change) {
        if (mentioned) {
            change.accept(Optional.ofNullable(value));
        }
    }
}
