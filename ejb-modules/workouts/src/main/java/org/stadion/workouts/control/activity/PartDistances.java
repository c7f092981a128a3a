package org.stadion.workouts.control.activity;

import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ColumnBuilder;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/**
 * Makes distances that begin anew in every part of a track, as some recorders write them, those since the start.
 *
 * <p>A part begins anew where its first two distances are less than half of what was reached before it. Where they then
 * jump to what had been reached, they were two wrong values.
 */
public final class PartDistances {
    private final ColumnBuilder distance;
    private final int from;
    private final int to;

    private PartDistances(ColumnBuilder distance, int from, int to) {
        this.distance = distance;
        this.from = from;
        this.to = to;
    }

    /** Joins what begins at this sample to what came before it. */
    public static void join(TelemetryBuilder points, int from) {
        if (from > 0 && from < points.size() && points.measured(Channel.DISTANCE)) {
            new PartDistances(points.column(Channel.DISTANCE), from, points.size()).join();
        }
    }

    private void join() {
        var reached = reached();
        var first = known(from);
        if (reached > 0
                && isShort(first, reached)
                && isShort(known(first + 1), reached)
                && !comesBack(first, reached)) {
            for (var i = first; i < to; i = known(i + 1)) {
                distance.set(i, distance.raw(i) + reached);
            }
        }
    }

    private long reached() {
        var last = from - 1;
        while (last >= 0 && distance.raw(last) == Column.MISSING) {
            last--;
        }
        return last < 0 ? 0 : distance.raw(last);
    }

    private boolean comesBack(int first, long reached) {
        var before = distance.raw(first);
        for (var i = known(first + 1); i < to; i = known(i + 1)) {
            var now = distance.raw(i);
            if (before < reached / 2 && now >= reached) {
                return true;
            }
            before = now;
        }
        return false;
    }

    /** The next sample with a distance, or the end. */
    private int known(int start) {
        var next = start;
        while (next < to && distance.raw(next) == Column.MISSING) {
            next++;
        }
        return next;
    }

    private boolean isShort(int sample, long reached) {
        return sample < to && distance.raw(sample) < reached / 2;
    }
}
