package org.stadion.workouts.control.analysis.power;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/** Mean power in watts over the seconds that have power, zeros included, gaps cut out; and the work done in them. */
public final class AveragePower {

    public static final Algorithm ALGORITHM = new Algorithm("power-average.zeros-included", 1);

    private AveragePower() {}

    /**
     * @param watts one a second, none missing, gaps closed
     * @return watts; missing for {@code no_power}
     */
    public static Metric ofSeconds(double[] watts) {
        if (watts.length == 0) {
            return Metric.missing(Reason.NO_POWER, ALGORITHM);
        }
        double sum = 0;
        for (double value : watts) {
            sum += value;
        }
        return Metric.of(sum / watts.length, ALGORITHM);
    }

    /**
     * The power that stands for a whole workout in intensity and load: normalized power, or the plain average when
     * there is no stream to normalize (a manual entry, a summary from a provider, less than 30 seconds).
     */
    public static Metric normalizedOrAverage(Metric normalized, Metric average) {
        return normalized.isPresent() || !average.isPresent() ? normalized : average;
    }
}
