package org.stadion.workouts.control.analysis.pace;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/**
 * VDOT, the oxygen uptake a race result is worth. Source: Daniels and Gilbert, Oxygen Power, 1979. The unit is
 * ml/(kg min) throughout; velocities inside the formulas are metres a minute, times minutes.
 */
public final class Vdot {

    public static final Algorithm ALGORITHM = new Algorithm("pace-vdot.daniels-gilbert", 1);

    /** Races of 3.5 minutes to 5 hours; outside, the fraction of VO2max was never fitted. */
    static final double SHORTEST_SECONDS = 210;

    static final double LONGEST_SECONDS = 18_000;

    private static final double HIGHEST = 100;

    private static final double MINUTE = 60;
    private static final int HALVINGS = 60;

    private Vdot() {}

    /**
     * @param metres of a race or an all-out effort
     * @return ml/(kg min); missing for {@code out_of_range}
     */
    public static Metric of(double metres, double seconds) {
        return metres > 0 && seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS
                ? Metric.of(vdot(metres, seconds), ALGORITHM)
                : Metric.missing(Reason.OUT_OF_RANGE, ALGORITHM);
    }

    /** Whether anybody can run like this: the best of the world are worth some 85, errors of satellites more. */
    public static boolean isHuman(double vdot) {
        return vdot > 0 && vdot <= HIGHEST;
    }

    static double vdot(double metres, double seconds) {
        double minutes = seconds / MINUTE;
        return uptake(metres / minutes) / fraction(minutes);
    }

    /** Oxygen uptake at a velocity in m/min. */
    static double uptake(double velocity) {
        return -4.60 + 0.182258 * velocity + 0.000104 * velocity * velocity;
    }

    /** The share of VO2max that can be held for some minutes. */
    static double fraction(double minutes) {
        return 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
    }

    /** The velocity in m/min at which running takes up {@code uptake}: {@link #uptake} solved for it. */
    static double velocity(double uptake) {
        double linear = 0.182258;
        double square = 0.000104;
        return (Math.sqrt(linear * linear + 4 * square * (uptake + 4.60)) - linear) / (2 * square);
    }

    /** Daniels and Gilbert's own fit of the velocity in m/min at VO2max. */
    static double velocityAtMaximum(double vdot) {
        return 29.54 + 5.000663 * vdot - 0.007546 * vdot * vdot;
    }

    /** @return seconds a kilometre at a share of VO2max (1 = all of it) */
    public static double secondsPerKilometre(double vdot, double share) {
        return 1000 * MINUTE / velocity(positive(vdot) * share);
    }

    /** Threshold pace: 90 % of the velocity at VO2max, in seconds a kilometre. */
    public static double thresholdSecondsPerKilometre(double vdot) {
        return 1000 * MINUTE / (0.9 * velocityAtMaximum(positive(vdot)));
    }

    /** @return the seconds in which an athlete of this VDOT races the distance, by bisection to a millisecond */
    public static double equivalentSeconds(double vdot, double metres) {
        positive(vdot);
        double fast = positive(metres) / 15;
        double slow = metres / 0.5;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (fast + slow) / 2;
            if (vdot(metres, middle) > vdot) {
                fast = middle;
            } else {
                slow = middle;
            }
        }
        return (fast + slow) / 2;
    }

    private static double positive(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("not positive: " + value);
        }
        return value;
    }
}
