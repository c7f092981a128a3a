package org.stadion.workouts.control.analysis.power;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/**
 * Intensity factor, training stress, variability and efficiency. Source: Allen and Coggan. "Power" is normalized power
 * or, where there is none, average power ({@link AveragePower#normalizedOrAverage}).
 */
public final class PowerLoad {

    public static final Algorithm INTENSITY = new Algorithm("power-intensity-factor", 1);
    public static final Algorithm STRESS = new Algorithm("power-training-stress", 2);
    public static final Algorithm VARIABILITY = new Algorithm("power-variability-index", 1);
    public static final Algorithm EFFICIENCY = new Algorithm("power-efficiency-factor", 1);
    public static final Algorithm PACE_EFFICIENCY = new Algorithm("pace-efficiency-factor", 1);

    private static final double HOUR = 3600;

    private PowerLoad() {}

    /**
     * @param power watts
     * @param ftp functional threshold power in watts; {@code NaN} or not positive when unknown
     * @return power divided by threshold; missing for {@code missing_ftp} or the reason power is
     */
    public static Metric intensityFactor(Metric power, double ftp) {
        return power.then(
                INTENSITY,
                watts -> ftp > 0 ? Metric.of(watts / ftp, INTENSITY) : Metric.missing(Reason.MISSING_FTP, INTENSITY));
    }

    /**
     * TSS: an hour at threshold is 100.
     *
     * @param seconds that the power was measured for, pauses excluded
     * @return points; missing for {@code missing_ftp}, {@code too_short} without any time, or the reason power is
     */
    public static Metric trainingStress(double seconds, Metric power, double ftp) {
        if (!(seconds > 0)) {
            return Metric.missing(Reason.TOO_SHORT, STRESS);
        }
        return intensityFactor(power, ftp)
                .then(STRESS, intensity -> Metric.of(100 * seconds / HOUR * intensity * intensity, STRESS));
    }

    /** @return normalized by average power; missing without either, or when the average is zero */
    public static Metric variabilityIndex(Metric normalized, Metric average) {
        return normalized.then(
                VARIABILITY, np -> average.then(VARIABILITY, mean -> Metric.of(ratio(np, mean), VARIABILITY)));
    }

    /**
     * @param heartRate the mean in beats a minute over the same time
     * @return watts per beat a minute
     */
    public static Metric efficiencyFactor(Metric power, Metric heartRate) {
        return power.then(
                EFFICIENCY, watts -> heartRate.then(EFFICIENCY, beats -> Metric.of(ratio(watts, beats), EFFICIENCY)));
    }

    /**
     * @param speed the mean in metres a second, grade-adjusted where known
     * @return metres per heart beat
     */
    public static Metric paceEfficiency(Metric speed, Metric heartRate) {
        return speed.then(
                PACE_EFFICIENCY,
                mps -> heartRate.then(PACE_EFFICIENCY, beats -> Metric.of(ratio(60 * mps, beats), PACE_EFFICIENCY)));
    }

    private static double ratio(double above, double below) {
        return below > 0 ? above / below : Double.NaN;
    }
}
