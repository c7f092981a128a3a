package org.stadion.workouts.control.telemetry;

/** Samples {@code from} (inclusive) to {@code to} (exclusive) recorded without interruption. */
public record Segment(int from, int to) {
    public Segment {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a segment from " + from + " to " + to);
        }
    }
}
