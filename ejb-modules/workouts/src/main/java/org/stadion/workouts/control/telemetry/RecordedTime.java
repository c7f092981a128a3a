package org.stadion.workouts.control.telemetry;

/** When a recording can have been made. */
public final class RecordedTime {
    /** 1980-01-06, the first day of GPS time. */
    private static final long EARLIEST = 315_964_800_000L;

    /** 2100-01-01. */
    private static final long LATEST = 4_102_444_800_000L;

    private RecordedTime() {}

    public static boolean isPossible(long epochMillis) {
        return epochMillis >= EARLIEST && epochMillis < LATEST;
    }
}
