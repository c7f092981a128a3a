package org.stadion.workouts.control.telemetry;

/**
 * Finds a distance that leaves most of the way untold, where positions tell it: a wheel sensor that was lost soon, or a
 * recorder that writes the same number all the time.
 */
final class UntoldWay {
    /** Metres that positions may drift while nobody moves. */
    private static final double DRIFT_METRES = 100;

    private final Telemetry telemetry;
    private final Column distance;

    private UntoldWay(Telemetry telemetry, Column distance) {
        this.telemetry = telemetry;
        this.distance = distance;
    }

    static boolean by(Column distance, Telemetry telemetry) {
        return telemetry.hasPosition() && new UntoldWay(telemetry, distance).found();
    }

    private boolean found() {
        var latitude = telemetry.column(Channel.LATITUDE).orElseThrow();
        return 2 * span(distance) < span(latitude) || (stands() && TrackDistance.metres(telemetry) > DRIFT_METRES);
    }

    private long span(Column column) {
        var first = first(column);
        return first < 0 ? 0 : telemetry.millis(last(column)) - telemetry.millis(first);
    }

    /** It never falls any more. */
    private boolean stands() {
        var first = first(distance);
        return first >= 0 && distance.raw(first) == distance.raw(last(distance));
    }

    private static int first(Column column) {
        for (var i = 0; i < column.size(); i++) {
            if (!column.missing(i)) {
                return i;
            }
        }
        return -1;
    }

    private static int last(Column column) {
        var last = column.size() - 1;
        while (column.missing(last)) {
            last--;
        }
        return last;
    }
}
