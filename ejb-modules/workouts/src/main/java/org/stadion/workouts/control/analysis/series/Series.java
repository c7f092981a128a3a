package org.stadion.workouts.control.analysis.series;

import java.util.Arrays;

/** The conditions every function on a series asks for, and the few questions all of them share. */
public final class Series {

    /** Enough to know a recording's rhythm, few enough to sort without being noticed. */
    private static final int SPACINGS_LOOKED_AT = 1001;

    private Series() {}

    /**
     * @param time seconds from the start, finite, never decreasing (equal neighbours are allowed)
     * @param values as many as times, {@code NaN} where missing
     * @throws IllegalArgumentException if they differ in length or the time runs backwards or is not finite
     */
    public static void check(double[] time, double[] values) {
        if (time.length != values.length) {
            throw new IllegalArgumentException(time.length + " times for " + values.length + " values");
        }
        checkTime(time);
    }

    /** @throws IllegalArgumentException if the time runs backwards or is not finite */
    public static void checkTime(double[] time) {
        for (int i = 0; i < time.length; i++) {
            if (!Double.isFinite(time[i]) || (i > 0 && time[i] < time[i - 1])) {
                throw new IllegalArgumentException("time runs backwards or is not finite at sample " + i);
            }
        }
    }

    public static boolean hasAny(double[] values) {
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }

    /** Positions of the values that are there. */
    public static int[] present(double[] values) {
        int[] at = new int[values.length];
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                at[n++] = i;
            }
        }
        return Arrays.copyOf(at, n);
    }

    /**
     * The rhythm of a recording: the median of the positive spacings between samples that hold a value, of at most
     * 1001 of them, evenly picked. One second when there are no two such samples.
     */
    public static double typicalSpacing(double[] time, double[] values) {
        return typicalSpacing(time, present(values));
    }

    static double typicalSpacing(double[] time, int[] at) {
        int spacings = at.length - 1;
        if (spacings < 1) {
            return 1;
        }
        int picked = Math.min(spacings, SPACINGS_LOOKED_AT);
        double[] seen = new double[picked];
        int n = 0;
        for (int k = 0; k < picked; k++) {
            int i = (int) ((long) k * spacings / picked);
            double spacing = time[at[i + 1]] - time[at[i]];
            if (spacing > 0) {
                seen[n++] = spacing;
            }
        }
        if (n == 0) {
            return 1;
        }
        Arrays.sort(seen, 0, n);
        return seen[n / 2];
    }

    /**
     * The values with every hole filled on a straight line over {@code axis}; before the first and after the last
     * value that value is repeated. Without any value the copy is all {@code NaN}.
     */
    public static double[] interpolated(double[] axis, double[] values) {
        double[] filled = values.clone();
        int last = -1;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) {
                continue;
            }
            for (int j = last + 1; j < i; j++) {
                filled[j] = last < 0 ? values[i] : between(axis[last], values[last], axis[i], values[i], axis[j]);
            }
            last = i;
        }
        if (last >= 0) {
            Arrays.fill(filled, last + 1, filled.length, values[last]);
        }
        return filled;
    }

    /** The value at {@code x} on the line from (x0, y0) to (x1, y1); y0 when the line has no length. */
    public static double between(double x0, double y0, double x1, double y1, double x) {
        return x1 > x0 ? y0 + (y1 - y0) * (x - x0) / (x1 - x0) : y0;
    }
}
