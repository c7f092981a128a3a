package org.stadion.workouts.control.analysis.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time in seconds from the start of the recording, for instance a pause of the athlete's timer. */
public record Interval(double fromSeconds, double toSeconds) {
    public Interval {
        if (!(fromSeconds <= toSeconds)) {
            throw new IllegalArgumentException("an interval from " + fromSeconds + " to " + toSeconds);
        }
    }

    public double seconds() {
        return toSeconds - fromSeconds;
    }

    public double overlap(double from, double to) {
        return Math.max(0, Math.min(to, toSeconds) - Math.max(from, fromSeconds));
    }

    /** In order of time, with overlapping and touching ones joined. */
    public static List<Interval> merged(List<Interval> intervals) {
        var merged = new ArrayList<Interval>();
        for (Interval next : intervals.stream()
                .sorted(Comparator.comparingDouble(Interval::fromSeconds))
                .toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && next.fromSeconds <= merged.get(last).toSeconds) {
                Interval before = merged.get(last);
                merged.set(last, new Interval(before.fromSeconds, Math.max(before.toSeconds, next.toSeconds)));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }
}
