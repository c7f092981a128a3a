package org.stadion.workouts.control.analysis.heart;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.zones.HeartRateZones;
import org.stadion.workouts.control.analysis.zones.TimeInZone;
import org.stadion.workouts.control.analysis.zones.ZoneScale;

/** Training impulse by zones: the sum of minutes in a zone times the zone's weight. */
public final class ZonalTrimp {

    /** Five zones by threshold, weights 0.9, 1.1, 1.2, 2 and 5, as in GoldenCheetah. */
    public static final Algorithm THRESHOLD = new Algorithm("heart-trimp.zonal-threshold", 1);

    /** Edwards 1993: 1 to 5 for 50-60 % to 90-100 % of the maximum; nothing below 50 %. */
    public static final Algorithm EDWARDS = new Algorithm("heart-trimp.edwards", 1);

    private static final double[] THRESHOLD_WEIGHTS = {0, 0.9, 1.1, 1.2, 2, 5};
    private static final double[] EDWARDS_WEIGHTS = {0, 1, 2, 3, 4, 5};

    private ZonalTrimp() {}

    /** @return impulse; missing for {@code missing_threshold_heart_rate} or {@code no_heart_rate} */
    public static Metric byThreshold(double[] time, double[] heartRate, HeartLimits limits) {
        return limits.knowsThreshold()
                ? weighted(
                        time, heartRate, HeartRateZones.byThreshold(limits.threshold()), THRESHOLD_WEIGHTS, THRESHOLD)
                : Metric.missing(Reason.MISSING_THRESHOLD_HEART_RATE, THRESHOLD);
    }

    /** @return impulse; missing for {@code missing_max_heart_rate} or {@code no_heart_rate} */
    public static Metric edwards(double[] time, double[] heartRate, HeartLimits limits) {
        return limits.knowsMaximum()
                ? weighted(time, heartRate, HeartRateZones.byMaximum(limits.maximum()), EDWARDS_WEIGHTS, EDWARDS)
                : Metric.missing(Reason.MISSING_MAX_HEART_RATE, EDWARDS);
    }

    private static Metric weighted(
            double[] time, double[] heartRate, ZoneScale zones, double[] weights, Algorithm algorithm) {
        double[] seconds = TimeInZone.seconds(time, Trimp.measured(heartRate), zones);
        double sum = 0;
        double known = 0;
        for (int zone = 0; zone < seconds.length; zone++) {
            sum += seconds[zone] / 60 * weights[zone];
            known += seconds[zone];
        }
        return known > 0 ? Metric.of(sum, algorithm) : Metric.missing(Reason.NO_HEART_RATE, algorithm);
    }
}
