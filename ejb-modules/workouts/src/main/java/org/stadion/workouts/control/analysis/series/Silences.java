package org.stadion.workouts.control.analysis.series;

import java.util.Arrays;

/** Positions on the elapsed axis after every overlong silence was shortened. */
final class Silences {

    private final double[] shortened;
    private double[] cutAt = new double[0];
    private double[] cutSeconds = new double[0];

    Silences(double[] time, int[] at) {
        shortened = new double[at.length];
        for (int k = 1; k < at.length; k++) {
            double spacing = time[at[k]] - time[at[k - 1]];
            double kept = Math.min(spacing, SecondGrid.LONGEST_SILENCE);
            shortened[k] = shortened[k - 1] + kept;
            if (kept < spacing && shortened[k] < SecondGrid.LONGEST_GRID) {
                cut(shortened[k], spacing - kept);
            }
        }
    }

    private void cut(double position, double seconds) {
        cutAt = Arrays.copyOf(cutAt, cutAt.length + 1);
        cutSeconds = Arrays.copyOf(cutSeconds, cutSeconds.length + 1);
        cutAt[cutAt.length - 1] = position;
        cutSeconds[cutSeconds.length - 1] = seconds;
    }

    double shortened(int k) {
        return shortened[k];
    }

    double[] cutAt() {
        return cutAt;
    }

    double[] cutSeconds() {
        return cutSeconds;
    }
}
