package org.stadion.workouts.control.analysis.quality;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.Series;

/**
 * Takes out samples that leave the curve and come back. A sample is a spike when it changes faster than a rate from
 * the last good sample while one of the next five lies within that rate again; a change that stays is believed.
 */
public final class SpikeFilter {

    public static final Algorithm ALGORITHM = new Algorithm("quality-spikes.return-within-five", 1);

    private static final int LOOK_AHEAD = 5;

    private SpikeFilter() {}

    /**
     * @param time seconds, never decreasing
     * @param values any unit, {@code NaN} where missing
     * @param ratePerSecond the fastest believable change; spacings below one second count as one second
     */
    public static Cleaned returning(double[] time, double[] values, double ratePerSecond) {
        Series.check(time, values);
        if (!(ratePerSecond > 0)) {
            throw new IllegalArgumentException("a rate of " + ratePerSecond);
        }
        double[] kept = values.clone();
        int[] at = Series.present(values);
        int removed = 0;
        int good = firstGood(time, values, at, ratePerSecond);
        for (int k = 0; k < good; k++) {
            kept[at[k]] = Double.NaN;
            removed++;
        }
        int k = good + 1;
        while (k < at.length) {
            int next = nextWithin(time, values, at, good, k, ratePerSecond);
            for (int spike = k; spike < next; spike++) {
                kept[at[spike]] = Double.NaN;
                removed++;
            }
            good = next;
            k = next + 1;
        }
        return new Cleaned(kept, removed);
    }

    /** The first of the leading samples that agrees with most of the five after it. */
    private static int firstGood(double[] time, double[] values, int[] at, double rate) {
        for (int k = 0; k < Math.min(LOOK_AHEAD, at.length); k++) {
            int agreeing = 0;
            int asked = 0;
            for (int j = k + 1; j <= k + LOOK_AHEAD && j < at.length; j++) {
                asked++;
                agreeing += within(time, values, at[k], at[j], rate) ? 1 : 0;
            }
            if (2 * agreeing > asked || asked == 0) {
                return k;
            }
        }
        return 0;
    }

    private static int nextWithin(double[] time, double[] values, int[] at, int good, int k, double rate) {
        for (int j = k; j < Math.min(at.length, k + LOOK_AHEAD + 1); j++) {
            if (within(time, values, at[good], at[j], rate)) {
                boolean stays = within(time, values, at[k], at[j], rate);
                return stays ? k : j;
            }
        }
        return k;
    }

    private static boolean within(double[] time, double[] values, int from, int to, double rate) {
        return Math.abs(values[to] - values[from]) <= rate * Math.max(1, time[to] - time[from]);
    }
}
