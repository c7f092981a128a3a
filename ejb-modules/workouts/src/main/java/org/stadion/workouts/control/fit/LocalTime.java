package org.stadion.workouts.control.fit;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The wall clock in an activity message: its distance from UTC is all a FIT file knows of the time zone. */
final class LocalTime {
    private static final int TIMESTAMP = 253;
    private static final int LOCAL_TIMESTAMP = 5;

    /** Zones differ by whole quarters of an hour; devices are some seconds off. */
    private static final int QUARTER = 900;

    private static final int SLACK = 120;
    private static final int WESTERNMOST = -12 * 3600;
    private static final int EASTERNMOST = 14 * 3600;

    private LocalTime() {}

    static Optional<ZoneOffset> offset(Message activity) {
        var universal = activity.number(TIMESTAMP);
        var local = activity.number(LOCAL_TIMESTAMP);
        if (universal < 0 || local < 0) {
            return Optional.empty();
        }
        var distance = local - universal;
        var rounded = Math.round(distance / (double) QUARTER) * QUARTER;
        if (Math.abs(distance - rounded) > SLACK || rounded < WESTERNMOST || rounded > EASTERNMOST) {
            return Optional.empty();
        }
        return Optional.of(ZoneOffset.ofTotalSeconds((int) rounded));
    }

    /** By the name that people know: Z is none. */
    static ZoneId zone(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : offset;
    }
}
