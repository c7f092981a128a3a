package org.stadion.workouts.control.gpx;

import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** One track while it is read: its points, and what it says of itself. */
final class GpxTrack {
    private static final long SAME_OUTING = 6 * 3_600_000L;

    final TelemetryBuilder points = new TelemetryBuilder();
    final Totals.Builder totals;
    String name = "";
    String description = "";
    String type = "";

    GpxTrack(Warnings warnings) {
        this.totals = new Totals.Builder(warnings);
    }

    boolean isEmpty() {
        return points.size() == 0;
    }

    /**
     * Whether this track goes on where another ended: the same sport, not before its end and not hours after. Some
     * recorders begin a track after every pause; a file may as well hold a whole year of workouts.
     */
    boolean continues(GpxTrack earlier) {
        if (!type.equals(earlier.type)) {
            return false;
        }
        var end = lastTime(earlier.points);
        var start = firstTime(points);
        return end == Column.MISSING || start == Column.MISSING || (start >= end && start - end <= SAME_OUTING);
    }

    /** Takes over the points of a track that continues this one. */
    void append(GpxTrack next) {
        points.append(next.points);
    }

    private static long firstTime(TelemetryBuilder points) {
        for (var i = 0; i < points.size(); i++) {
            if (points.epochMillis(i) != Column.MISSING) {
                return points.epochMillis(i);
            }
        }
        return Column.MISSING;
    }

    private static long lastTime(TelemetryBuilder points) {
        for (var i = points.size() - 1; i >= 0; i--) {
            if (points.epochMillis(i) != Column.MISSING) {
                return points.epochMillis(i);
            }
        }
        return Column.MISSING;
    }
}
