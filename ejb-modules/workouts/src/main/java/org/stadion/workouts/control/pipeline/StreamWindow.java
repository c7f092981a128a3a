package org.stadion.workouts.control.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Which samples are wanted, and how many at the most.
 *
 * @param fromMillis from the first sample, as is {@code toMillis}; both included
 */
public record StreamWindow(long fromMillis, long toMillis, int most) {
    private static final double MILLIS = 1000;

    public static StreamWindow whole(int most) {
        return new StreamWindow(0, Long.MAX_VALUE, most);
    }

    /** @param fromS null for the beginning, and {@code toS} null for the end */
    public static StreamWindow of(@Nullable Double fromS, @Nullable Double toS, int most) {
        return new StreamWindow(
                fromS == null ? 0 : Math.round(fromS * MILLIS),
                toS == null ? Long.MAX_VALUE : Math.round(toS * MILLIS),
                most);
    }

    public boolean isWhole() {
        return fromMillis <= 0 && toMillis == Long.MAX_VALUE;
    }
}
