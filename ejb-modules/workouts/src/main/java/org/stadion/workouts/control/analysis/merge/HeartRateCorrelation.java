package org.stadion.workouts.control.analysis.merge;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.Correlation;
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
            double r = Correlation.of(
                    one.values(), 0, one.values().length, other.values(), offset + shift, FEWEST_SECONDS);
            best = Double.isNaN(best) || r > best ? r : best;
        }
        return best;
    }
}
