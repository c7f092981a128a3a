package org.stadion.workouts.control.analysis.zones;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.GapRule;
import org.stadion.workouts.control.analysis.series.SampleTime;

/** How long an athlete stayed in each zone. */
public final class TimeInZone {

    public static final Algorithm ALGORITHM = new Algorithm("zones-time.interval-before", 1);

    private TimeInZone() {}

    /**
     * Each sample counts for the interval before it; drop-outs up to ten seconds are bridged, longer gaps cut out.
     *
     * @param time seconds, never decreasing
     * @param values in the unit of the scale, {@code NaN} where missing
     * @return seconds by zone, {@code scale.count() + 1} of them, the first for what lies below zone 1
     */
    public static double[] seconds(double[] time, double[] values, ZoneScale scale) {
        double[] weights = SampleTime.before(time, values, GapRule.bridging(time, values));
        double[] seconds = new double[scale.count() + 1];
        for (int i = 0; i < values.length; i++) {
            if (weights[i] > 0) {
                seconds[scale.zoneOf(values[i])] += weights[i];
            }
        }
        return seconds;
    }
}
