package org.stadion.workouts.control.analysis.merge;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.SecondGrid;

/** How alike the heart rates of two records run, clocks aside. */
public final class HeartRateCorrelation {

    /** Pearson's r over common seconds, the best of shifts up to 90 seconds. */
    public static final Algorithm ALGORITHM = new Algorithm("merge-heart-rate-correlation", 1);

    private static final int FARTHEST_SHIFT = 90;
    private static final int SHIFT_STEP = 2;
    private static final int FEWEST_SECONDS = 300;

    private HeartRateCorrelation() {}

    /**
     * @param time seconds from the start of the first record
     * @param heartRate beats a minute, {@code NaN} where missing
     * @param otherTime seconds from the start of the second record
     * @param otherStart seconds from the start of the first to that of the second record
     * @return -1 to 1; {@code NaN} below five minutes in common or when a heart rate never changes
     */
    public static double of(
            double[] time, double[] heartRate, double[] otherTime, double[] otherHeartRate, double otherStart) {
        SecondGrid one = SecondGrid.elapsed(time, heartRate);
        SecondGrid other = SecondGrid.elapsed(otherTime, otherHeartRate);
        if (one.values().length == 0 || other.values().length == 0) {
            return Double.NaN;
        }
        int offset = (int) Math.round(otherStart + other.timeAt(0) - one.timeAt(0));
        double best = Double.NaN;
        for (int shift = -FARTHEST_SHIFT; shift <= FARTHEST_SHIFT; shift += SHIFT_STEP) {
            double r = pearson(one.values(), other.values(), offset + shift);
            best = Double.isNaN(best) || r > best ? r : best;
        }
        return best;
    }

    /** Of one[i] with other[i - offset]. */
    private static double pearson(double[] one, double[] other, int offset) {
        int n = 0;
        double sumA = 0;
        double sumB = 0;
        double sumAa = 0;
        double sumBb = 0;
        double sumAb = 0;
        for (int i = Math.max(0, offset); i < one.length && i - offset < other.length; i++) {
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
        return n >= FEWEST_SECONDS && spread > 0 ? (sumAb - sumA * sumB / n) / Math.sqrt(spread) : Double.NaN;
    }
}
