package org.stadion.workouts.control.fit;

import java.util.Optional;

/** A length message: one way through a pool, or the rest at its end. */
record LengthMessage(long start, double elapsed, boolean active, int strokes, int stroke) {
    private static final int IDLE = 0;
    private static final int ACTIVE = 1;
    private static final int MISSING = -1;

    /** Empty if it cannot be placed in time. */
    static Optional<LengthMessage> read(Message message) {
        var elapsed = message.value(3, 1000, 0);
        if (Double.isNaN(elapsed)) {
            elapsed = message.value(4, 1000, 0);
        }
        var start = message.number(2);
        if (start < 0 && message.timestamp() >= 0 && !Double.isNaN(elapsed)) {
            start = message.timestamp() - Math.round(elapsed);
        }
        if (start < 0 || !(elapsed >= 0) || elapsed > 86_400) {
            return Optional.empty();
        }
        return Optional.of(new LengthMessage(
                start,
                elapsed,
                message.orElse(12, ACTIVE) != IDLE,
                Math.max(0, message.orElse(5, 0)),
                message.orElse(7, MISSING)));
    }
}
