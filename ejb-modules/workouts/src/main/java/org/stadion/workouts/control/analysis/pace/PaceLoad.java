package org.stadion.workouts.control.analysis.pace;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/** Training stress of a run from its pace (rTSS): as from power, with grade-adjusted speed by threshold speed. */
public final class PaceLoad {

    public static final Algorithm ALGORITHM = new Algorithm("pace-training-stress", 1);

    private static final double HOUR = 3600;

    private PaceLoad() {}

    /**
     * An hour at threshold is 100.
     *
     * @param speed metres a second over {@code seconds}, grade-adjusted where known
     * @param threshold metres a second; {@code NaN} or not positive when unknown
     * @return points; missing for {@code missing_threshold_pace}, {@code too_short} without any time, or the reason
     *     the speed is
     */
    public static Metric stress(double seconds, Metric speed, double threshold) {
        if (!(seconds > 0)) {
            return Metric.missing(Reason.TOO_SHORT, ALGORITHM);
        }
        return speed.then(ALGORITHM, mps -> {
            double intensity = mps / threshold;
            return threshold > 0
                    ? Metric.of(100 * seconds / HOUR * intensity * intensity, ALGORITHM)
                    : Metric.missing(Reason.MISSING_THRESHOLD_PACE, ALGORITHM);
        });
    }
}
