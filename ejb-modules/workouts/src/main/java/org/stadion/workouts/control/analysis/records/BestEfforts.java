package org.stadion.workouts.control.analysis.records;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.Series;

/**
 * The shortest elapsed time over each distance. The distance is a polyline over time, so the fastest stretch begins or
 * ends at a sample; both are tried, and the other end is interpolated. Clean the distance first.
 */
public final class BestEfforts {

    public static final Algorithm ALGORITHM = new Algorithm("best-efforts.interpolated-both-ends", 1);

    private static final double[] RUNNING = {
        400, 804.672, 1000, 1609.344, 3000, 3218.688, 5000, 8046.72, 10_000, 15_000, 16_093.44, 20_000, 21_097.5,
        25_000, 30_000, 32_186.88, 42_195, 50_000, 80_467.2, 100_000
    };
    private static final double[] CYCLING = {
        1000, 1609.344, 5000, 8046.72, 10_000, 16_093.44, 20_000, 30_000, 32_186.88, 40_000, 50_000, 80_000, 80_467.2,
        90_000, 100_000, 160_934.4, 180_000, 200_000, 300_000
    };
    private static final double[] SWIMMING = {50, 100, 200, 400, 500, 800, 1000, 1500, 1900, 2000, 3800, 5000, 10_000};

    private BestEfforts() {}

    /**
     * @param metres the distance
     * @param seconds the shortest elapsed time over it
     * @param fromSeconds where it begins, from the start of the recording
     * @param fromMetres where it begins, from the start of the recording
     */
    public record Effort(double metres, double seconds, double fromSeconds, double fromMetres) {}

    public static double[] runningDistances() {
        return RUNNING.clone();
    }

    public static double[] cyclingDistances() {
        return CYCLING.clone();
    }

    public static double[] swimmingDistances() {
        return SWIMMING.clone();
    }

    /**
     * @param time seconds, never decreasing
     * @param distance metres, never decreasing, {@code NaN} where missing
     * @param targets metres, each positive
     * @return in the order of the targets, those left out that the recording does not cover
     * @throws IllegalArgumentException if a known distance is less than the one before
     */
    public static List<Effort> of(double[] time, double[] distance, double... targets) {
        Series.check(time, distance);
        int[] at = Series.present(distance);
        double[] t = new double[at.length];
        double[] d = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            t[i] = time[at[i]];
            d[i] = distance[at[i]];
            if (i > 0 && d[i] < d[i - 1]) {
                throw new IllegalArgumentException("the distance falls at sample " + at[i]);
            }
        }
        var efforts = new ArrayList<Effort>(targets.length);
        for (double target : targets) {
            if (!(target > 0)) {
                throw new IllegalArgumentException("a distance of " + target);
            }
            if (d.length > 1 && d[d.length - 1] - d[0] >= target) {
                efforts.add(fastest(t, d, target));
            }
        }
        return efforts;
    }

    private static Effort fastest(double[] t, double[] d, double target) {
        Effort starting = startingAtSample(t, d, target);
        return endingAtSample(t, d, starting);
    }

    private static Effort startingAtSample(double[] t, double[] d, double target) {
        double best = Double.POSITIVE_INFINITY;
        int from = 0;
        int end = 0;
        for (int start = 0; start < d.length; start++) {
            double goal = d[start] + target;
            while (end < d.length && d[end] < goal) {
                end++;
            }
            if (end == d.length) {
                break;
            }
            // Interpolating is dear; the last sample before the goal already bounds the time from below.
            if (t[end - 1] - t[start] < best) {
                double seconds = Series.between(d[end - 1], t[end - 1], d[end], t[end], goal) - t[start];
                if (seconds < best) {
                    best = seconds;
                    from = start;
                }
            }
        }
        return new Effort(target, best, t[from], d[from]);
    }

    /** The better of an effort and the best of those that end at a sample. */
    private static Effort endingAtSample(double[] t, double[] d, Effort known) {
        Effort best = known;
        int next = 0;
        for (int finish = 0; finish < d.length; finish++) {
            double begin = d[finish] - known.metres();
            if (begin < d[0]) {
                continue;
            }
            while (d[next] <= begin) {
                next++;
            }
            if (t[finish] - t[next] < best.seconds()) {
                double began = Series.between(d[next - 1], t[next - 1], d[next], t[next], begin);
                if (t[finish] - began < best.seconds()) {
                    best = new Effort(known.metres(), t[finish] - began, began, begin);
                }
            }
        }
        return best;
    }
}
