package org.stadion.workouts.control.activity;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** One track of a GPX or KML file while it is read: its points, and what it says of itself. */
public final class TrackPart {
    private static final long SAME_OUTING = 6 * 3_600_000L;

    private final TelemetryBuilder points = new TelemetryBuilder();
    private final Totals.Builder totals;
    private String name = "";
    private String description = "";
    private String type = "";

    public TrackPart(Warnings warnings) {
        this.totals = new Totals.Builder(warnings);
    }

    public TelemetryBuilder points() {
        return points;
    }

    public Totals.Builder totals() {
        return totals;
    }

    public String name() {
        return name;
    }

    public void name(String text) {
        name = text;
    }

    public String description() {
        return description;
    }

    public void description(String text) {
        description = text;
    }

    /** The sport in the file's own word. */
    public String type() {
        return type;
    }

    public void type(String text) {
        type = text;
    }

    public boolean isEmpty() {
        return points.size() == 0;
    }

    /**
     * Joins tracks that go on where another ended: the same sport, not before its end and not hours after. Some recorders
     * begin a track after every pause; a file may as well hold a whole year of workouts.
     */
    public static List<TrackPart> outings(List<TrackPart> tracks) {
        var outings = new ArrayList<TrackPart>();
        for (var track : tracks) {
            if (track.isEmpty()) {
                continue;
            }
            if (!outings.isEmpty() && track.continues(outings.getLast())) {
                outings.getLast().points.append(track.points);
            } else {
                outings.add(track);
            }
        }
        return outings;
    }

    private boolean continues(TrackPart earlier) {
        if (!type.equals(earlier.type)) {
            return false;
        }
        var end = lastTime(earlier.points);
        var start = firstTime(points);
        return end == Column.MISSING || start == Column.MISSING || (start >= end && start - end <= SAME_OUTING);
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
