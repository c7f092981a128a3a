package org.stadion.workouts.control.exported;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.xml.DecimalText;
import org.stadion.workouts.control.xml.IsoTime;

/** Times and durations as services write them. */
final class Clock {
    private static final int MINUTE = 60;
    private static final double MILLIS = 1000;

    private final IsoTime times;

    Clock(Warnings warnings) {
        this.times = new IsoTime(warnings);
    }

    /** An instant with its zone, in milliseconds since 1970; {@link Column#MISSING} if it is none. */
    long instant(String written) {
        return times.epochMillis(written);
    }

    /** A time on the athlete's own clock, so many minutes before UTC. */
    long local(String written, double offsetMinutes) {
        var zoned = written.endsWith("Z") || written.lastIndexOf('+') > 0;
        var millis = times.epochMillis(zoned ? written : written + "Z");
        return millis == Column.MISSING || zoned || Double.isNaN(offsetMinutes)
                ? millis
                : millis - Math.round(offsetMinutes * MINUTE * MILLIS);
    }

    static Optional<ZoneOffset> offset(double seconds) {
        return Math.abs(seconds) <= ZoneOffset.MAX.getTotalSeconds()
                ? Optional.of(ZoneOffset.ofTotalSeconds((int) seconds))
                : Optional.empty();
    }

    /** Seconds of an ISO 8601 duration, or of a number with an {@code s} behind it; NaN if it is neither. */
    static double seconds(String written) {
        try {
            return written.startsWith("P") || written.startsWith("-P")
                    ? Duration.parse(written).toMillis() / MILLIS
                    : DecimalText.real(written.endsWith("s") ? written.substring(0, written.length() - 1) : written);
        } catch (DateTimeException | ArithmeticException impossible) {
            return Double.NaN;
        }
    }
}
