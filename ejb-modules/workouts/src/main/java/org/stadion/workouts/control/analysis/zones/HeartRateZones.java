package org.stadion.workouts.control.analysis.zones;

import org.stadion.workouts.control.analysis.Algorithm;

/** Scales of heart rate in beats a minute. */
public final class HeartRateZones {

    public static final Algorithm MAXIMUM = new Algorithm("zones-heart.maximum-5", 2);
    public static final Algorithm RESERVE = new Algorithm("zones-heart.reserve-5", 1);
    public static final Algorithm THRESHOLD = new Algorithm("zones-heart.threshold-5", 1);
    public static final Algorithm CUSTOM = new Algorithm("zones-heart.custom", 1);

    private HeartRateZones() {}

    /** Five zones of 50-60, 60-70, 70-80, 80-90 and above 90 % of the maximum. */
    public static ZoneScale byMaximum(double maximum) {
        return ZoneScale.scaled(MAXIMUM, positive(maximum), 0.5, 0.6, 0.7, 0.8, 0.9);
    }

    /** Karvonen: the same percentages of the reserve between resting and maximal heart rate. */
    public static ZoneScale byReserve(double resting, double maximum) {
        double reserve = positive(maximum - resting);
        return ZoneScale.of(
                RESERVE,
                resting + 0.5 * reserve,
                resting + 0.6 * reserve,
                resting + 0.7 * reserve,
                resting + 0.8 * reserve,
                resting + 0.9 * reserve);
    }

    /** Five zones that end at 68, 83, 94 and 105 % of threshold heart rate, as in GoldenCheetah. */
    public static ZoneScale byThreshold(double threshold) {
        return ZoneScale.scaled(THRESHOLD, positive(threshold), 0, 0.68, 0.83, 0.94, 1.05);
    }

    /** The athlete's own: where zone 1 begins, then where each zone but the last ends. */
    public static ZoneScale custom(double floor, double... limits) {
        return ZoneScale.of(CUSTOM, floor, limits);
    }

    static double positive(double value) {
        if (!(value > 0)) {
            throw new IllegalArgumentException("zones of " + value);
        }
        return value;
    }
}
