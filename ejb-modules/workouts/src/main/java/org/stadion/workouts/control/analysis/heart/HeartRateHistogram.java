package org.stadion.workouts.control.analysis.heart;

import java.util.SortedMap;
import java.util.TreeMap;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.GapRule;
import org.stadion.workouts.control.analysis.series.SampleTime;

/** How long the heart beat at which rate. */
public final class HeartRateHistogram {

    public static final Algorithm ALGORITHM = new Algorithm("heart-histogram.interval-before", 1);

    private HeartRateHistogram() {}

    /**
     * Each sample counts for the interval before it.
     *
     * @param time seconds, never decreasing
     * @param heartRate {@code NaN}, or zero and below, where missing
     * @return seconds by beats a minute, rounded to whole beats, in ascending order; empty without heart rate
     */
    public static SortedMap<Integer, Double> seconds(double[] time, double[] heartRate, GapRule gaps) {
        double[] beats = Trimp.measured(heartRate);
        double[] seconds = SampleTime.before(time, beats, gaps);
        var histogram = new TreeMap<Integer, Double>();
        for (int i = 0; i < beats.length; i++) {
            if (seconds[i] > 0) {
                histogram.merge((int) Math.round(beats[i]), seconds[i], Double::sum);
            }
        }
        return histogram;
    }
}
