package org.stadion.workouts.control.analysis.motion;

import java.util.Arrays;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.series.RollingMean;
import org.stadion.workouts.control.analysis.series.SecondGrid;

/** The highest speed, which is the figure that noise falsifies most. */
public final class TopSpeed {

    /** The best mean over three seconds. Our default, on speeds that went through plausibility. */
    public static final Algorithm HELD = new Algorithm("speed-top.held-3-seconds", 1);

    /** gpxpy: steps whose length is within 1.5 standard deviations of the mean, then their 95th percentile. */
    public static final Algorithm PERCENTILE = new Algorithm("speed-top.gpxpy", 1);

    private static final int HELD_SECONDS = 3;

    private TopSpeed() {}

    /**
     * @param time seconds, never decreasing
     * @param speed metres a second, {@code NaN} where missing
     * @return metres a second; missing for {@code no_speed}, or {@code too_short} below three seconds
     */
    public static Metric held(double[] time, double[] speed) {
        double[] seconds = SecondGrid.elapsed(time, speed).filled(0);
        if (seconds.length == 0) {
            return Metric.missing(Reason.NO_SPEED, HELD);
        }
        if (seconds.length < HELD_SECONDS) {
            return Metric.missing(Reason.TOO_SHORT, HELD);
        }
        double best = 0;
        for (double mean : RollingMean.of(seconds, HELD_SECONDS, RollingMean.Start.FULL_WINDOWS)) {
            best = Math.max(best, mean);
        }
        return Metric.of(best, HELD);
    }

    /**
     * @param stepSeconds of each moving step between two positions, positive
     * @param stepMetres of each moving step
     * @return metres a second; missing for {@code insufficient_data} below two steps
     */
    public static Metric percentile(double[] stepSeconds, double[] stepMetres) {
        if (stepSeconds.length != stepMetres.length) {
            throw new IllegalArgumentException("steps of different lengths");
        }
        int n = stepMetres.length;
        if (n < 2) {
            return Metric.missing(Reason.INSUFFICIENT_DATA, PERCENTILE);
        }
        double mean = Arrays.stream(stepMetres).sum() / n;
        double squares = 0;
        for (double step : stepMetres) {
            squares += (step - mean) * (step - mean);
        }
        double limit = 1.5 * Math.sqrt(squares / n);
        double[] speeds = new double[n];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (Math.abs(stepMetres[i] - mean) <= limit && stepSeconds[i] > 0) {
                speeds[kept++] = stepMetres[i] / stepSeconds[i];
            }
        }
        Arrays.sort(speeds, 0, kept);
        return kept == 0
                ? Metric.missing(Reason.INSUFFICIENT_DATA, PERCENTILE)
                : Metric.of(speeds[Math.min(kept - 1, (int) (kept * 0.95))], PERCENTILE);
    }
}
