package org.stadion.workouts.control.telemetry;

/** A time in which the athlete's timer was stopped, in milliseconds from the start of the telemetry. */
public record Pause(long fromMillis, long toMillis) {
    public Pause {
        if (toMillis < fromMillis) {
            throw new IllegalArgumentException("a pause from " + fromMillis + " to " + toMillis);
        }
    }

    public long millis() {
        return toMillis - fromMillis;
    }
}
