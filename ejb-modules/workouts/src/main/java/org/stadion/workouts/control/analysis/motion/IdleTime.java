package org.stadion.workouts.control.analysis.motion;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.Interval;
import org.stadion.workouts.control.analysis.series.Series;

/** Pauses from a recorder that only says when the athlete went idle, not when the idling ended. */
public final class IdleTime {

    /** Idle from the event to the first sample that moved on, as in OpenTracks. */
    public static final Algorithm ALGORITHM = new Algorithm("time-idle.until-moved", 1);

    /** Metres from one sample to the next that are a movement. */
    private static final double LEAST_STEP = 5;

    private IdleTime() {}

    /**
     * @param idleAt seconds at which the recorder said "idle", in any order
     * @param time seconds, never decreasing
     * @param distance metres since the start, {@code NaN} where missing
     * @return one interval an event, to the end of the recording if nothing moved again
     */
    public static List<Interval> pauses(double[] idleAt, double[] time, double[] distance) {
        Series.check(time, distance);
        var pauses = new ArrayList<Interval>();
        for (double event : idleAt) {
            pauses.add(new Interval(event, Math.max(event, movedOnAt(event, time, distance))));
        }
        return Interval.merged(pauses);
    }

    private static double movedOnAt(double event, double[] time, double[] distance) {
        double before = Double.NaN;
        for (int i = 0; i < time.length; i++) {
            if (Double.isNaN(distance[i])) {
                continue;
            }
            if (time[i] > event && distance[i] - before >= LEAST_STEP) {
                return time[i];
            }
            before = distance[i];
        }
        return time.length == 0 ? event : time[time.length - 1];
    }
}
