package org.stadion.workouts.control.analysis.motion;

import java.util.List;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.Interval;
import org.stadion.workouts.control.analysis.series.Series;

/**
 * The three times of a workout.
 *
 * @param elapsedSeconds from the first to the last sample
 * @param timerSeconds elapsed time without the pauses of the timer
 * @param movingSeconds timer time in which the athlete moved
 */
public record MovingTime(double elapsedSeconds, double timerSeconds, double movingSeconds) {

    /** A step between two samples moves when its speed exceeds the threshold, as in gpxpy; pauses never move. */
    public static final Algorithm ALGORITHM = new Algorithm("time-moving.pairwise-threshold", 1);

    /**
     * @param time seconds, never decreasing
     * @param distance metres since the start, {@code NaN} where missing; without any, all timer time moves
     * @param pauses of the timer, in any order
     * @param threshold metres a second that must be exceeded
     */
    public static MovingTime of(double[] time, double[] distance, List<Interval> pauses, double threshold) {
        Series.check(time, distance);
        if (time.length == 0) {
            return new MovingTime(0, 0, 0);
        }
        double elapsed = time[time.length - 1] - time[0];
        var merged = Interval.merged(pauses);
        double paused = 0;
        for (Interval pause : merged) {
            paused += pause.overlap(time[0], time[time.length - 1]);
        }
        double[] moving = cumulative(time, distance, merged, threshold);
        return new MovingTime(elapsed, elapsed - paused, moving[moving.length - 1]);
    }

    /** @return moving seconds up to each sample, for splits and laps; the first is 0 */
    public static double[] soFar(double[] time, double[] distance, List<Interval> pauses, double threshold) {
        Series.check(time, distance);
        return cumulative(time, distance, Interval.merged(pauses), threshold);
    }

    private static double[] cumulative(double[] time, double[] distance, List<Interval> merged, double threshold) {
        boolean measured = Series.hasAny(distance);
        double[] moving = new double[time.length];
        int last = 0;
        int pause = 0;
        for (int i = 1; i < time.length; i++) {
            moving[i] = moving[i - 1];
            if (measured && Double.isNaN(distance[i])) {
                continue;
            }
            while (pause < merged.size() && merged.get(pause).toSeconds() <= time[last]) {
                pause++;
            }
            double active = time[i] - time[last] - paused(merged, pause, time[last], time[i]);
            if (active > 0 && (!measured || distance[i] - distance[last] > threshold * active)) {
                moving[i] += active;
            }
            last = i;
        }
        return moving;
    }

    private static double paused(List<Interval> merged, int first, double from, double to) {
        double paused = 0;
        for (int k = first; k < merged.size() && merged.get(k).fromSeconds() < to; k++) {
            paused += merged.get(k).overlap(from, to);
        }
        return paused;
    }
}
