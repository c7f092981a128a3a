package org.stadion.workouts.control.activity;

import java.time.Duration;
import java.time.Instant;

/**
 * A lap as the device closed it.
 *
 * @param intensity the source's own word, such as {@code active} or {@code rest}; empty if it has none
 * @param trigger what closed the lap, such as {@code manual} or {@code distance}; empty if unknown
 */
public record DecodedLap(Instant start, Totals totals, String intensity, String trigger) {
    DecodedLap later(Duration by) {
        return new DecodedLap(start.plus(by), totals, intensity, trigger);
    }

    public DecodedLap with(Totals changed) {
        return new DecodedLap(start, changed, intensity, trigger);
    }
}
