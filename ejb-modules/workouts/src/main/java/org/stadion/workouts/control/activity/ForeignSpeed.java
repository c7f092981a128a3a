package org.stadion.workouts.control.activity;

import org.stadion.workouts.control.analysis.geo.Earth;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Segment;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * Finds a speed that some programs write in kilometres or miles an hour, or in knots, where metres a second belong: the
 * way that it makes in time is about twice as long as the one between the positions, or longer. Receivers differ by less.
 */
final class ForeignSpeed {
    /** A knot is 1.94 times as small as a metre a second, and the smallest of those units. */
    private static final double TIMES_FARTHER = 1.8;

    private static final double NOTABLE_METRES = 500;
    private static final double LONGEST_STEP_SECONDS = 10;

    private final Telemetry telemetry;
    private final Column speed;
    private final Column latitude;
    private final Column longitude;
    private double told;
    private double gone;

    private ForeignSpeed(Telemetry telemetry, Column speed, Column latitude, Column longitude) {
        this.telemetry = telemetry;
        this.speed = speed;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    static boolean in(Telemetry telemetry) {
        if (!telemetry.timed() || !telemetry.hasPosition() || !telemetry.has(Channel.SPEED)) {
            return false;
        }
        var foreign = new ForeignSpeed(
                telemetry,
                telemetry.column(Channel.SPEED).orElseThrow(),
                telemetry.column(Channel.LATITUDE).orElseThrow(),
                telemetry.column(Channel.LONGITUDE).orElseThrow());
        telemetry.segments().forEach(foreign::walk);
        return foreign.gone >= NOTABLE_METRES && foreign.told >= TIMES_FARTHER * foreign.gone;
    }

    private void walk(Segment segment) {
        for (var i = segment.from() + 1; i < segment.to(); i++) {
            var seconds = (telemetry.millis(i) - telemetry.millis(i - 1)) / 1000.0;
            if (seconds > 0 && seconds <= LONGEST_STEP_SECONDS && isKnown(i - 1) && isKnown(i)) {
                told += (speed.value(i - 1) + speed.value(i)) / 2 * seconds;
                gone += Earth.haversine(
                        latitude.value(i - 1), longitude.value(i - 1), latitude.value(i), longitude.value(i));
            }
        }
    }

    private boolean isKnown(int sample) {
        return !speed.missing(sample) && !latitude.missing(sample) && !longitude.missing(sample);
    }
}
