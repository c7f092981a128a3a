package org.stadion.workouts.control.analysis.power;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/**
 * xPower in watts: as normalized power, with an exponentially weighted mean of 25 seconds in place of the rolling
 * mean. Source: Skiba; the weight of a new second is 1/26 and the mean starts at zero, as in GoldenCheetah.
 */
public final class ExtendedPower {

    public static final Algorithm ALGORITHM = new Algorithm("power-xpower.skiba", 1);

    private static final double SECONDS = 25;
    private static final double DECAY = SECONDS / (SECONDS + 1);

    private ExtendedPower() {}

    /**
     * @param watts one a second, none missing, gaps closed
     * @return watts; missing for {@code no_power} or, below 25 seconds of power, {@code too_short}
     */
    public static Metric ofSeconds(double[] watts) {
        if (watts.length == 0) {
            return Metric.missing(Reason.NO_POWER, ALGORITHM);
        }
        if (watts.length < SECONDS) {
            return Metric.missing(Reason.TOO_SHORT, ALGORITHM);
        }
        double weighted = 0;
        double sum = 0;
        for (double value : watts) {
            weighted = weighted * DECAY + value * (1 - DECAY);
            sum += weighted * weighted * weighted * weighted;
        }
        return Metric.of(Math.pow(sum / watts.length, 0.25), ALGORITHM);
    }
}
