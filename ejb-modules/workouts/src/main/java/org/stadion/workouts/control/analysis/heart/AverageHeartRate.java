package org.stadion.workouts.control.analysis.heart;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.series.GapRule;
import org.stadion.workouts.control.analysis.series.SampleTime;

/** Mean heart rate over the time it was measured, each sample weighted by the interval before it. */
public final class AverageHeartRate {

    public static final Algorithm ALGORITHM = new Algorithm("heart-average.interval-before", 1);

    private AverageHeartRate() {}

    /**
     * @param time seconds, never decreasing
     * @param heartRate beats a minute; {@code NaN}, or zero and below, where missing
     * @return beats a minute; missing for {@code no_heart_rate}
     */
    public static Metric of(double[] time, double[] heartRate) {
        double[] beats = Trimp.measured(heartRate);
        double mean = SampleTime.mean(beats, SampleTime.before(time, beats, GapRule.bridging(time, beats)));
        return Double.isNaN(mean) ? Metric.missing(Reason.NO_HEART_RATE, ALGORITHM) : Metric.of(mean, ALGORITHM);
    }
}
