package org.stadion.workouts.control.analysis.records;

import java.time.LocalDate;

/**
 * What one workout achieved in one discipline of a record book.
 *
 * @param workout its id, as text
 * @param day on which it was achieved, in the athlete's zone
 * @param value seconds, metres, watts or whatever the discipline counts
 */
public record Mark(String workout, LocalDate day, double value) {
    public Mark {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no mark: " + value);
        }
    }
}
