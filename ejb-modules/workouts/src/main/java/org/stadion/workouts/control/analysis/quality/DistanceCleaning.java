package org.stadion.workouts.control.analysis.quality;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.Series;

/**
 * Makes a device's running total of distance fit for best efforts: it never falls and never jumps.
 *
 * <p>A sample below the last good one, or farther ahead than the top speed allows since the total last moved, is taken
 * out when one of the next five continues the old total. Otherwise the total itself was set anew: the step counts for
 * nothing and the rest is carried on from the old total.
 */
public final class DistanceCleaning {

    public static final Algorithm ALGORITHM = new Algorithm("quality-distance.monotone", 1);

    private static final int LOOK_AHEAD = 5;

    /** Metres a total may fall by rounding without having been set anew. */
    private static final double ROUNDING = 1;

    /** Metres that a total may run ahead of the top speed: devices catch up after a moment without signal. */
    private static final double CATCHING_UP = 25;

    private final double[] time;
    private final double[] total;
    private final int[] at;
    private final double topSpeed;

    private DistanceCleaning(double[] time, double[] total, double topSpeed) {
        this.time = time;
        this.total = total;
        this.at = Series.present(total);
        this.topSpeed = topSpeed;
    }

    /**
     * @param time seconds, never decreasing
     * @param total metres since the start, {@code NaN} where missing
     * @param topSpeed metres a second
     * @return metres, never decreasing, {@code NaN} where missing or taken out
     */
    public static Cleaned monotone(double[] time, double[] total, double topSpeed) {
        Series.check(time, total);
        return new DistanceCleaning(time, total, topSpeed).clean();
    }

    private Cleaned clean() {
        double[] kept = total.clone();
        if (at.length == 0) {
            return new Cleaned(kept, 0);
        }
        int removed = 0;
        double offset = 0;
        double reached = total[at[0]];
        double movedAt = time[at[0]];
        int k = 1;
        while (k < at.length) {
            int next = nextBelievable(k, reached - offset, movedAt);
            if (next < 0) {
                offset = reached - total[at[k]];
                movedAt = time[at[k]];
                removed++;
                next = k;
            }
            for (int spike = k; spike < next; spike++) {
                kept[at[spike]] = Double.NaN;
                removed++;
            }
            double now = Math.max(reached, total[at[next]] + offset);
            kept[at[next]] = now;
            if (now > reached) {
                movedAt = time[at[next]];
            }
            reached = now;
            k = next + 1;
        }
        return new Cleaned(kept, removed);
    }

    /** The first of the samples from {@code k} on that continues {@code reached}; -1 if none of six does. */
    private int nextBelievable(int k, double reached, double movedAt) {
        for (int j = k; j < Math.min(at.length, k + LOOK_AHEAD + 1); j++) {
            double step = total[at[j]] - reached;
            if (step >= -ROUNDING && step <= topSpeed * (time[at[j]] - movedAt) + CATCHING_UP) {
                return j;
            }
        }
        return -1;
    }
}
