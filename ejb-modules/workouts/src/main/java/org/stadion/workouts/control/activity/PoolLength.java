package org.stadion.workouts.control.activity;

import java.time.Duration;
import java.time.Instant;

/**
 * One length of a pool, or a rest at its end.
 *
 * @param strokes zero if not counted
 * @param stroke the source's word, such as {@code freestyle}; empty if unknown
 */
public record PoolLength(Instant start, double elapsedSeconds, boolean active, int strokes, String stroke) {
    PoolLength later(Duration by) {
        return new PoolLength(start.plus(by), elapsedSeconds, active, strokes, stroke);
    }
}
