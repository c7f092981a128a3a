package org.stadion.workouts.control.tcx;

import java.util.List;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ColumnBuilder;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/**
 * Makes distances that begin anew in every lap, as some programs write them, those since the start.
 *
 * <p>A lap begins anew where its first distance is less than half of what the lap before reached, and its last one is
 * nearer to the lap's own length than the way gone since then would be. Where the lap does not say its length, its second
 * distance has to be that short too: one wrong value at a border is none.
 */
final class LapDistances {
    private final ColumnBuilder distance;
    private long reached = Column.MISSING;
    private long before;

    private LapDistances(ColumnBuilder distance) {
        this.distance = distance;
    }

    static void join(TelemetryBuilder points, List<TcxLap> laps) {
        if (!points.measured(Channel.DISTANCE)) {
            return;
        }
        var distances = new LapDistances(points.column(Channel.DISTANCE));
        for (var i = 0; i < laps.size(); i++) {
            distances.join(laps.get(i), i + 1 < laps.size() ? laps.get(i + 1).from : points.size());
        }
    }

    private void join(TcxLap lap, int to) {
        var first = known(lap.from, to);
        if (reached != Column.MISSING && isShort(first, to) && beginsAnew(lap, first, to)) {
            before += reached;
        }
        for (var i = first; i < to; i = known(i + 1, to)) {
            reached = distance.raw(i);
            distance.set(i, reached + before);
        }
    }

    private boolean beginsAnew(TcxLap lap, int first, int to) {
        var length = lap.totals.value(Total.DISTANCE);
        if (length.isEmpty()) {
            return isShort(known(first + 1, to), to);
        }
        var own = length.getAsDouble() * distance.scale();
        var last = last(first, to);
        return Math.abs(own - last) < Math.abs(own - (last - reached));
    }

    private long last(int from, int to) {
        var last = Column.MISSING;
        for (var i = from; i < to; i = known(i + 1, to)) {
            last = distance.raw(i);
        }
        return last;
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
