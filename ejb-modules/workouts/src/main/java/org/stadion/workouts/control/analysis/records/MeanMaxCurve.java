package org.stadion.workouts.control.analysis.records;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.SecondGrid;

/**
 * The best mean over each duration. A curve need not fall: 240 s may beat 180 s when the effort had a hole.
 *
 * <p>One pass over running sums for each duration.
 */
public final class MeanMaxCurve {

    /** Pauses are 0 W: a window across one is as hard as it was. */
    public static final Algorithm POWER = new Algorithm("curve-power.elapsed-zero-filled", 1);

    /** A window with unmeasured seconds does not count; drop-outs up to ten seconds are bridged. */
    public static final Algorithm HEART_RATE = new Algorithm("curve-heart-rate.elapsed-complete", 1);

    /** From the distance covered, which is 0 while standing. */
    public static final Algorithm SPEED = new Algorithm("curve-speed.elapsed-distance", 1);

    private static final int[] DURATIONS = {
        1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 390, 480, 600, 720, 900, 960, 1200, 1500, 1800,
        2400, 2700, 3000, 3600, 5400, 7200, 10_800, 14_400, 18_000, 21_600
    };

    private MeanMaxCurve() {}

    /**
     * @param seconds the duration
     * @param mean over it
     * @param fromSeconds its beginning, from the start of the recording
     */
    public record Point(int seconds, double mean, double fromSeconds) {}

    /** From a second to six hours. */
    public static int[] standardDurations() {
        return DURATIONS.clone();
    }

    /**
     * @param time seconds, never decreasing
     * @param watts {@code NaN} where missing
     * @param durations whole seconds; those longer than the recording are left out
     */
    public static List<Point> power(double[] time, double[] watts, int... durations) {
        SecondGrid grid = SecondGrid.elapsed(time, watts);
        return curve(grid, grid.filled(0), durations);
    }

    /** @param heartRate beats a minute, {@code NaN} where missing */
    public static List<Point> heartRate(double[] time, double[] heartRate, int... durations) {
        SecondGrid grid = SecondGrid.elapsed(time, heartRate);
        return curve(grid, grid.values(), durations);
    }

    /**
     * @param distance metres, never decreasing, {@code NaN} where missing
     * @return means in metres a second
     */
    public static List<Point> speed(double[] time, double[] distance, int... durations) {
        SecondGrid grid = SecondGrid.increase(time, distance);
        return curve(grid, grid.filled(0), durations);
    }

    private static List<Point> curve(SecondGrid grid, double[] values, int... durations) {
        var points = new ArrayList<Point>(durations.length);
        double[] sums = new double[values.length + 1];
        int[] holes = new int[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            boolean hole = Double.isNaN(values[i]);
            sums[i + 1] = sums[i] + (hole ? 0 : values[i]);
            holes[i + 1] = holes[i] + (hole ? 1 : 0);
        }
        for (int duration : durations) {
            if (duration < 1) {
                throw new IllegalArgumentException("a duration of " + duration);
            }
            int from = holes[values.length] == 0 ? best(sums, duration) : bestComplete(sums, holes, duration);
            if (from >= 0) {
                double mean = (sums[from + duration] - sums[from]) / duration;
                points.add(new Point(duration, mean, grid.timeAt(from)));
            }
        }
        return points;
    }

    private static int best(double[] sums, int duration) {
        int from = -1;
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + duration < sums.length; i++) {
            double sum = sums[i + duration] - sums[i];
            if (sum > best) {
                best = sum;
                from = i;
            }
        }
        return from;
    }

    private static int bestComplete(double[] sums, int[] holes, int duration) {
        int from = -1;
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i + duration < sums.length; i++) {
            double sum = sums[i + duration] - sums[i];
            if (sum > best && holes[i + duration] == holes[i]) {
                best = sum;
                from = i;
            }
        }
        return from;
    }
}
