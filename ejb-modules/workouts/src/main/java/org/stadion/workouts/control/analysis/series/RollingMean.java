package org.stadion.workouts.control.analysis.series;

/** Means over a window that ends at each sample. */
public final class RollingMean {

    private RollingMean() {}

    /** What a window means before it has been filled once. */
    public enum Start {
        /** Nothing: the first mean is that of the first full window. */
        FULL_WINDOWS,
        /** The mean of the samples so far. */
        PARTIAL,
        /** A full window in which everything before the start is zero. */
        FROM_ZERO
    }

    /**
     * @param values evenly spaced, none missing
     * @param window samples, at least 1
     * @return as many as values, or {@code values.length - window + 1} (at least 0) of {@link Start#FULL_WINDOWS}
     */
    public static double[] of(double[] values, int window, Start start) {
        if (window < 1) {
            throw new IllegalArgumentException("a window of " + window);
        }
        int skipped = start == Start.FULL_WINDOWS ? window - 1 : 0;
        double[] means = new double[Math.max(0, values.length - skipped)];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            if (i >= window) {
                sum -= values[i - window];
            }
            if (i >= skipped) {
                means[i - skipped] = sum / (start == Start.PARTIAL ? Math.min(i + 1, window) : window);
            }
        }
        return means;
    }
}
