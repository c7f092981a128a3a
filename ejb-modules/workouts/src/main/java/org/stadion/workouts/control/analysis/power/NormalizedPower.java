package org.stadion.workouts.control.analysis.power;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.series.RollingMean;

/**
 * Normalized power in watts: the fourth root of the mean fourth power of the 30-second rolling mean. Source: Allen and
 * Coggan, Training and Racing with a Power Meter.
 *
 * <p>Gaps are closed as devices do it: a recording that paused goes on as if it had not. Zeros count.
 */
public final class NormalizedPower {

    /**
     * Full windows only, as Garmin devices have it. GoldenCheetah lets the first windows begin with zeros and finds some
     * 0.3 W less in an hour.
     */
    public static final Algorithm ALGORITHM = new Algorithm("power-normalized.full-windows", 1);

    static final int WINDOW_SECONDS = 30;

    private NormalizedPower() {}

    /**
     * @param watts one a second, none missing, gaps closed
     * @return watts; missing for {@code no_power}, or {@code too_short} below 30 seconds of power
     */
    public static Metric ofSeconds(double[] watts) {
        if (watts.length == 0) {
            return Metric.missing(Reason.NO_POWER, ALGORITHM);
        }
        if (watts.length < WINDOW_SECONDS) {
            return Metric.missing(Reason.TOO_SHORT, ALGORITHM);
        }
        double sum = 0;
        double[] means = RollingMean.of(watts, WINDOW_SECONDS);
        for (double mean : means) {
            sum += mean * mean * mean * mean;
        }
        return Metric.of(Math.pow(sum / means.length, 0.25), ALGORITHM);
    }
}
