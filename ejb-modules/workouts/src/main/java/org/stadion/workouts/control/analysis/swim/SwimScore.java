package org.stadion.workouts.control.analysis.swim;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/**
 * Training stress of a swim: an hour at critical velocity is 100. Source: Skiba, Calculating Power Output and Training
 * Stress in Swimmers; power against drag is K/e v^3 with K = 0.35 mass + 2 and a propelling efficiency e of 0.6.
 */
public final class SwimScore {

    public static final Algorithm ALGORITHM = new Algorithm("swim-score.skiba", 1);

    private static final double EFFICIENCY = 0.6;
    private static final double SECONDS = 25;
    private static final double DECAY = SECONDS / (SECONDS + 1);
    private static final double HOUR = 3600;

    private SwimScore() {}

    /** @return watts against the drag of a swimmer of {@code kilograms} */
    public static double watts(double kilograms, double speed) {
        return (0.35 * kilograms + 2) / EFFICIENCY * speed * speed * speed;
    }

    /**
     * Normalized by the third power, since drag power is one, of a 25-second exponential mean that starts at zero.
     *
     * @param speeds one a second, metres a second, none missing
     * @param kilograms body mass
     * @param criticalSpeed metres a second
     * @return points; missing for {@code missing_weight}, {@code missing_threshold_pace}, {@code no_speed}
     */
    public static Metric of(double[] speeds, double kilograms, double criticalSpeed) {
        if (!(kilograms > 0)) {
            return Metric.missing(Reason.MISSING_WEIGHT, ALGORITHM);
        }
        if (!(criticalSpeed > 0)) {
            return Metric.missing(Reason.MISSING_THRESHOLD_PACE, ALGORITHM);
        }
        if (speeds.length == 0) {
            return Metric.missing(Reason.NO_SPEED, ALGORITHM);
        }
        double weighted = 0;
        double cubes = 0;
        for (double speed : speeds) {
            weighted = weighted * DECAY + watts(kilograms, speed) * (1 - DECAY);
            cubes += weighted * weighted * weighted;
        }
        return stress(Math.cbrt(cubes / speeds.length), speeds.length, watts(kilograms, criticalSpeed));
    }

    /** Without a stream, as for a manual entry: the whole time at the mean speed. */
    public static Metric ofAverage(double speed, double seconds, double kilograms, double criticalSpeed) {
        if (!(kilograms > 0)) {
            return Metric.missing(Reason.MISSING_WEIGHT, ALGORITHM);
        }
        if (!(criticalSpeed > 0)) {
            return Metric.missing(Reason.MISSING_THRESHOLD_PACE, ALGORITHM);
        }
        return stress(watts(kilograms, speed), seconds, watts(kilograms, criticalSpeed));
    }

    private static Metric stress(double watts, double seconds, double threshold) {
        double intensity = watts / threshold;
        return Metric.of(100 * seconds / HOUR * intensity * intensity, ALGORITHM);
    }
}
