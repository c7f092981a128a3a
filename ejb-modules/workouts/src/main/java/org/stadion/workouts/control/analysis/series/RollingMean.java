package org.stadion.workouts.control.analysis.series;

/** Means over every full window. */
public final class RollingMean {

    private RollingMean() {}

    /**
     * @param values evenly spaced, none missing
     * @param window samples, at least 1
     * @return {@code values.length - window + 1} means, at least none
     */
    public static double[] of(double[] values, int window) {
        if (window < 1) {
            throw new IllegalArgumentException("a window of " + window);
        }
        double[] means = new double[Math.max(0, values.length - window + 1)];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            if (i >= window) {
                sum -= values[i - window];
            }
            if (i >= window - 1) {
                means[i - window + 1] = sum / window;
            }
        }
        return means;
    }
}
