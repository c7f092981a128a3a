package org.stadion.workouts.entity;

import java.time.Instant;

/** Some time. */
public record Stretch(Instant from, Instant to) {

    /** Whether they share a moment. */
    public boolean touches(Stretch other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
