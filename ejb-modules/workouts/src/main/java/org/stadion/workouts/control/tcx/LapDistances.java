package org.stadion.workouts.control.tcx;

import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ColumnBuilder;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/**
 * Makes distances that begin anew in every lap, as some programs write them, those since the start.
 *
 * <p>A lap begins anew where its first two distances are both less than half of what the lap before reached: one wrong
 * value at a border is none.
 */
final class LapDistances {
    private final ColumnBuilder distance;
    private long reached = Column.MISSING;
    private long before;

    private LapDistances(ColumnBuilder distance) {
        this.distance = distance;
    }

    /** @param starts the first sample of every lap, in their order */
    static void join(TelemetryBuilder points, int[] starts) {
        if (!points.measured(Channel.DISTANCE)) {
            return;
        }
        var laps = new LapDistances(points.column(Channel.DISTANCE));
        for (var i = 0; i < starts.length; i++) {
            laps.join(starts[i], i + 1 < starts.length ? starts[i + 1] : points.size());
        }
    }

    private void join(int from, int to) {
        var first = known(from, to);
        if (reached != Column.MISSING && isShort(first, to) && isShort(known(first + 1, to), to)) {
            before += reached;
        }
        for (var i = first; i < to; i = known(i + 1, to)) {
            reached = distance.raw(i);
            distance.set(i, reached + before);
        }
    }

    /** The next sample with a distance, or the end. */
    private int known(int from, int to) {
        var next = from;
        while (next < to && distance.raw(next) == Column.MISSING) {
            next++;
        }
        return next;
    }

    private boolean isShort(int sample, int to) {
        return sample < to && distance.raw(sample) < reached / 2;
    }
}
