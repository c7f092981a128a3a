package org.stadion.workouts.control.analysis.zones;

import java.util.SortedMap;
import java.util.TreeMap;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.GapRule;
import org.stadion.workouts.control.analysis.series.SampleTime;

/** How long a signal had which value. */
public final class Histogram {

    public static final Algorithm ALGORITHM = new Algorithm("histogram.interval-before", 1);

    private Histogram() {}

    /**
     * Each sample counts for the interval before it; drop-outs up to ten seconds are bridged, longer gaps cut out.
     *
     * @param time seconds, never decreasing
     * @param values {@code NaN} where missing
     * @param width of a bin, in the unit of the values
     * @return seconds by bin in ascending order; bin {@code k} holds values from {@code k} times the width on, up to the
     *     next; empty without values
     */
    public static SortedMap<Integer, Double> seconds(double[] time, double[] values, double width) {
        if (!(width > 0)) {
            throw new IllegalArgumentException("bins of " + width);
        }
        double[] seconds = SampleTime.before(time, values, GapRule.bridging(time, values));
        var histogram = new TreeMap<Integer, Double>();
        for (int i = 0; i < values.length; i++) {
            if (seconds[i] > 0) {
                histogram.merge((int) Math.floor(values[i] / width), seconds[i], Double::sum);
            }
        }
        return histogram;
    }
}
