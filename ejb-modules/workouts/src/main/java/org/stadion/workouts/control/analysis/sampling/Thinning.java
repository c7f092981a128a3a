package org.stadion.workouts.control.analysis.sampling;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.stadion.workouts.control.analysis.Algorithm;

/** Picks at most a number of samples out of a series. */
public final class Thinning {

    /** In each stretch of the series its lowest, its highest and one missing sample, if it has any. */
    public static final Algorithm EXTREMES = new Algorithm("thinning.min-max", 1);

    private static final int FEWEST = 5;

    private static final int PER_STRETCH = 3;

    private Thinning() {}

    /**
     * @param values {@code NaN} where missing
     * @param most samples to keep, at least 5
     * @return positions, ascending, the first and last among them
     */
    public static int[] extremes(double[] values, int most) {
        if (most < FEWEST) {
            throw new IllegalArgumentException("at least " + FEWEST + " samples, not " + most);
        }
        int n = values.length;
        if (n <= most) {
            return IntStream.range(0, n).toArray();
        }
        var kept = new BitSet(n);
        kept.set(0);
        kept.set(n - 1);
        int stretches = (most - 2) / PER_STRETCH;
        for (int k = 0; k < stretches; k++) {
            int from = (int) ((long) k * n / stretches);
            int to = (int) ((k + 1L) * n / stretches);
            mark(kept, lowest(values, from, to));
            mark(kept, highest(values, from, to));
            mark(kept, missing(values, from, to));
        }
        return kept.stream().toArray();
    }

    private static void mark(BitSet kept, int position) {
        if (position >= 0) {
            kept.set(position);
        }
    }

    private static int lowest(double[] values, int from, int to) {
        int lowest = -1;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i]) && (lowest < 0 || values[i] < values[lowest])) {
                lowest = i;
            }
        }
        return lowest;
    }

    private static int highest(double[] values, int from, int to) {
        int highest = -1;
        for (int i = from; i < to; i++) {
            if (!Double.isNaN(values[i]) && (highest < 0 || values[i] > values[highest])) {
                highest = i;
            }
        }
        return highest;
    }

    private static int missing(double[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Double.isNaN(values[i])) {
                return i;
            }
        }
        return -1;
    }
}
