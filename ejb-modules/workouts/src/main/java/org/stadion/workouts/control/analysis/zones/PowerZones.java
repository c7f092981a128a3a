package org.stadion.workouts.control.analysis.zones;

import org.stadion.workouts.control.analysis.Algorithm;

/** Scales of power in watts. */
public final class PowerZones {

    public static final Algorithm COGGAN = new Algorithm("zones-power.coggan-7", 1);
    public static final Algorithm CUSTOM = new Algorithm("zones-power.custom-percent", 1);

    private PowerZones() {}

    /** Coggan's seven levels, which end at 55, 75, 90, 105, 120 and 150 % of functional threshold power. */
    public static ZoneScale coggan(double ftp) {
        return ZoneScale.scaled(COGGAN, HeartRateZones.positive(ftp), 0, 0.55, 0.75, 0.90, 1.05, 1.20, 1.50);
    }

    /** The athlete's own: in percent of threshold power, where each zone but the last ends. */
    public static ZoneScale custom(double ftp, double... percents) {
        return ZoneScale.percents(CUSTOM, HeartRateZones.positive(ftp), percents);
    }
}
