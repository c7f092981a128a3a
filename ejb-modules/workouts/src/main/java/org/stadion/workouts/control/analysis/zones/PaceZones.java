package org.stadion.workouts.control.analysis.zones;

import org.stadion.workouts.control.analysis.Algorithm;

/** Scales of pace. They are kept as speed in metres a second, so that a higher zone is a higher number. */
public final class PaceZones {

    public static final Algorithm FRIEL = new Algorithm("zones-pace.friel-7", 1);
    public static final Algorithm CUSTOM = new Algorithm("zones-pace.custom-percent", 1);

    private PaceZones() {}

    /**
     * Friel's seven running zones (1, 2, 3, 4, 5a, 5b, 5c): slower than 129 % of threshold pace, then up to 114, 106,
     * 99, 97 and 90 %, then faster. Source: Friel, Quick Guide to Setting Zones. Percentages are of seconds a
     * kilometre, so speeds divide by them.
     *
     * @param thresholdSpeed metres a second at threshold pace
     */
    public static ZoneScale friel(double thresholdSpeed) {
        return ZoneScale.scaled(
                FRIEL,
                HeartRateZones.positive(thresholdSpeed),
                0,
                1 / 1.29,
                1 / 1.14,
                1 / 1.06,
                1 / 0.99,
                1 / 0.97,
                1 / 0.90);
    }

    /** The athlete's own: in percent of threshold speed, where each zone but the last ends. */
    public static ZoneScale custom(double thresholdSpeed, double... percents) {
        return ZoneScale.percents(CUSTOM, HeartRateZones.positive(thresholdSpeed), percents);
    }
}
