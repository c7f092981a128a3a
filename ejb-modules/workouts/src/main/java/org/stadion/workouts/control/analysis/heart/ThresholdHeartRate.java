package org.stadion.workouts.control.analysis.heart;

import org.stadion.workouts.control.analysis.Algorithm;

/** Lactate-threshold heart rate when nobody measured it. */
public final class ThresholdHeartRate {

    /** 85 % of the heart-rate reserve, as Elevate does. */
    public static final Algorithm ALGORITHM = new Algorithm("heart-threshold.reserve-85", 1);

    private static final double SHARE_OF_RESERVE = 0.85;

    private ThresholdHeartRate() {}

    /** @return beats a minute; {@code NaN} if either is */
    public static double estimate(double resting, double maximum) {
        return resting + SHARE_OF_RESERVE * (maximum - resting);
    }
}
