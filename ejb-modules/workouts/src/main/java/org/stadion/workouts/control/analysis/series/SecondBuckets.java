package org.stadion.workouts.control.analysis.series;

/** Collects stretches of constant value and gives their mean in each whole second. */
final class SecondBuckets {

    private static final double SNAP = 1e-6;

    private final double[] sums;
    private final double[] covered;

    SecondBuckets(int seconds) {
        sums = new double[seconds];
        covered = new double[seconds];
    }

    void add(double from, double to, double value) {
        double start = snapped(from);
        double end = Math.min(snapped(to), sums.length);
        while (start < end) {
            int second = (int) start;
            double stop = Math.min(second + 1.0, end);
            sums[second] += value * (stop - start);
            covered[second] += stop - start;
            start = stop;
        }
    }

    /** Seconds at least half covered; the last one only if it is, too. Others are {@code NaN}. */
    double[] means(double length) {
        int seconds = (int) Math.min(sums.length, Math.round(length));
        double[] means = new double[seconds];
        for (int i = 0; i < seconds; i++) {
            means[i] = covered[i] >= 0.5 - SNAP ? sums[i] / covered[i] : Double.NaN;
        }
        return means;
    }

    /** Sums of decimal fractions miss whole seconds by a hair, which would smear values over two seconds. */
    private static double snapped(double position) {
        double whole = Math.rint(position);
        return Math.abs(position - whole) < SNAP ? whole : position;
    }
}
