package org.stadion.workouts.control.analysis.power;

/** The least-squares line through points; {@code NaN} slope when all have the same x. */
record Line(double slope, double intercept, double rSquared) {

    static Line through(double[] x, double[] y) {
        int n = x.length;
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < n; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        double slope = xx > 0 ? xy / xx : Double.NaN;
        double explained = xx > 0 && yy > 0 ? xy * xy / (xx * yy) : Double.NaN;
        return new Line(slope, meanY - slope * meanX, explained);
    }

    boolean isSteady() {
        return Double.isFinite(slope) && Double.isFinite(intercept);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
