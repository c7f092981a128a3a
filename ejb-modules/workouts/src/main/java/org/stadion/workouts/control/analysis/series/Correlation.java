package org.stadion.workouts.control.analysis.series;

/** Pearson's r of two series of which one may begin later. */
public final class Correlation {

    private Correlation() {}

    /**
     * Of one[i] with other[i - offset], for i in a stretch of the first.
     *
     * @param fewest pairs without which it says nothing
     * @return -1 to 1; {@code NaN} with fewer pairs, or where one of the two never changes
     */
    public static double of(double[] one, int from, int to, double[] other, int offset, int fewest) {
        int n = 0;
        double sumA = 0;
        double sumB = 0;
        double sumAa = 0;
        double sumBb = 0;
        double sumAb = 0;
        for (int i = Math.max(from, offset); i < to && i - offset < other.length; i++) {
            double a = one[i];
            double b = other[i - offset];
            if (!Double.isNaN(a) && !Double.isNaN(b)) {
                n++;
                sumA += a;
                sumB += b;
                sumAa += a * a;
                sumBb += b * b;
                sumAb += a * b;
            }
        }
        double spread = (sumAa - sumA * sumA / n) * (sumBb - sumB * sumB / n);
        return n >= fewest && spread > 0 ? (sumAb - sumA * sumB / n) / Math.sqrt(spread) : Double.NaN;
    }
}
