package org.stadion.workouts.control.analysis.motion;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.series.RollingMean;
import org.stadion.workouts.control.analysis.series.SecondGrid;

/** The highest speed, which is the figure that noise falsifies most. */
public final class TopSpeed {

    /** The best mean over three seconds. Our default, on speeds that went through plausibility. */
    public static final Algorithm HELD = new Algorithm("speed-top.held-3-seconds", 1);

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
        for (double mean : RollingMean.of(seconds, HELD_SECONDS)) {
            best = Math.max(best, mean);
        }
        return Metric.of(best, HELD);
    }
}
