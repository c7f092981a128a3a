package org.stadion.admin.shell;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that stands or falls alone: it has its content, or it is refused, or it is broken under an incident id
 * that the log knows too.
 */
public final class Panel<T> {

    private final @Nullable T content;
    private final @Nullable String incident;

    private Panel(@Nullable T content, @Nullable String incident) {
        this.content = content;
        this.incident = incident;
    }

    static <T> Panel<T> showing(T content) {
        return new Panel<>(content, null);
    }

    static <T> Panel<T> broken(String incident) {
        return new Panel<>(null, incident);
    }

    static <T> Panel<T> refused() {
        return new Panel<>(null, null);
    }

    public T content() {
        if (content == null) {
            throw new NoSuchElementException("the panel has no content");
        }
        return content;
    }

    public boolean isThere() {
        return content != null;
    }

    public boolean isBroken() {
        return incident != null;
    }

    public boolean isRefused() {
        return content == null && incident == null;
    }

    public String incident() {
        return incident == null ? "" : incident;
    }
}
