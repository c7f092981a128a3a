package org.stadion.workouts.control.analysis.heart;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.series.GapRule;
import org.stadion.workouts.control.analysis.series.SampleTime;

/**
 * Banister's training impulse: the sum of minutes x a e^(b x), where x is the share of the heart-rate reserve. Source:
 * Morton, Fitz-Clarke and Banister 1990, J Appl Physiol 69:1171.
 */
public enum Trimp {
    MEN("heart-trimp.banister-men", 0.64, 1.92),
    /** With the women's own factor 0.86; GoldenCheetah keeps 0.64 beside the exponent 1.67. */
    WOMEN("heart-trimp.banister-women", 0.86, 1.67);

    /** Training stress from heart rate: 100 times the impulse, by that of an hour at threshold. */
    public static final Algorithm STRESS = new Algorithm("heart-training-stress.trimp-100", 1);

    private static final double MINUTE = 60;

    private final String id;
    private final double factor;
    private final double exponent;

    Trimp(String id, double factor, double exponent) {
        this.id = id;
        this.factor = factor;
        this.exponent = exponent;
    }

    public Algorithm algorithm() {
        return new Algorithm(id, 1);
    }

    /** @return the impulse of {@code minutes} at one heart rate, which is 0 at and below rest */
    public double impulse(double minutes, double heartRate, HeartLimits limits) {
        double reserve = limits.reserve(heartRate);
        return minutes * reserve * factor * Math.exp(exponent * reserve);
    }

    /**
     * @param time seconds, never decreasing
     * @param heartRate {@code NaN}, or zero and below, where missing
     * @return impulse; missing for {@code no_heart_rate}, {@code missing_resting_heart_rate} or
     *     {@code missing_max_heart_rate}
     */
    public Metric of(double[] time, double[] heartRate, HeartLimits limits) {
        double[] beats = measured(heartRate);
        double[] seconds = SampleTime.before(time, beats, GapRule.bridging(time, beats));
        if (!limits.knowsResting()) {
            return Metric.missing(Reason.MISSING_RESTING_HEART_RATE, algorithm());
        }
        if (!limits.knowsMaximum()) {
            return Metric.missing(Reason.MISSING_MAX_HEART_RATE, algorithm());
        }
        double sum = 0;
        double known = 0;
        for (int i = 0; i < beats.length; i++) {
            if (seconds[i] > 0) {
                sum += impulse(seconds[i] / MINUTE, beats[i], limits);
                known += seconds[i];
            }
        }
        return known > 0 ? Metric.of(sum, algorithm()) : Metric.missing(Reason.NO_HEART_RATE, algorithm());
    }

    /**
     * Training stress (hrTSS): an hour at threshold is 100.
     *
     * @param impulse of the same variant
     * @return points; missing for {@code missing_threshold_heart_rate} or the reason the impulse is
     */
    public Metric stress(Metric impulse, HeartLimits limits) {
        return impulse.then(STRESS, trimp -> {
            double hour = impulse(MINUTE, limits.threshold(), limits);
            return limits.knowsThreshold() && hour > 0
                    ? Metric.of(100 * trimp / hour, STRESS)
                    : Metric.missing(Reason.MISSING_THRESHOLD_HEART_RATE, STRESS);
        });
    }

    /** Zero is what devices write without contact; it is no heart rate. */
    static double[] measured(double[] heartRate) {
        double[] beats = heartRate.clone();
        for (int i = 0; i < beats.length; i++) {
            if (beats[i] <= 0) {
                beats[i] = Double.NaN;
            }
        }
        return beats;
    }
}
