package org.stadion.workouts.control.analysis.power;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.series.RollingMean;
import org.stadion.workouts.control.analysis.series.SecondGrid;
import org.stadion.workouts.control.analysis.series.Series;

/**
 * Normalized power in watts: the fourth root of the mean fourth power of the 30-second rolling mean. Source: Allen and
 * Coggan, Training and Racing with a Power Meter.
 *
 * <p>Gaps are closed as devices do it: a recording that paused goes on as if it had not. Zeros count.
 */
public final class NormalizedPower {

    /** Full windows only, as Garmin devices agree with; our default. */
    public static final Algorithm ALGORITHM = new Algorithm("power-normalized.full-windows", 1);

    /** Everything before the start is zero, as in GoldenCheetah. */
    public static final Algorithm FROM_ZERO = new Algorithm("power-normalized.from-zero", 1);

    /** The first 29 windows are the mean of what there is. */
    public static final Algorithm PARTIAL = new Algorithm("power-normalized.partial-windows", 1);

    static final int WINDOW_SECONDS = 30;

    private NormalizedPower() {}

    /**
     * @param time seconds, never decreasing
     * @param watts {@code NaN} where missing
     * @return watts; missing for {@code no_power}, or {@code too_short} below 30 seconds of power
     */
    public static Metric of(double[] time, double[] watts) {
        Series.check(time, watts);
        return Series.hasAny(watts)
                ? ofSeconds(SecondGrid.closed(time, watts))
                : Metric.missing(Reason.NO_POWER, ALGORITHM);
    }

    /** @param watts one a second, none missing, gaps closed */
    public static Metric ofSeconds(double[] watts) {
        return ofSeconds(watts, RollingMean.Start.FULL_WINDOWS);
    }

    public static Metric ofSeconds(double[] watts, RollingMean.Start start) {
        Algorithm algorithm = switch (start) {
            case FULL_WINDOWS -> ALGORITHM;
            case FROM_ZERO -> FROM_ZERO;
            case PARTIAL -> PARTIAL;
        };
        if (watts.length == 0) {
            return Metric.missing(Reason.NO_POWER, algorithm);
        }
        if (watts.length < WINDOW_SECONDS) {
            return Metric.missing(Reason.TOO_SHORT, algorithm);
        }
        double sum = 0;
        double[] means = RollingMean.of(watts, WINDOW_SECONDS, start);
        for (double mean : means) {
            sum += mean * mean * mean * mean;
        }
        return Metric.of(Math.pow(sum / means.length, 0.25), algorithm);
    }
}
