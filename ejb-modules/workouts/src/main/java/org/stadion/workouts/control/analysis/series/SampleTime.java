package org.stadion.workouts.control.analysis.series;

/** The seconds that each sample stands for. */
public final class SampleTime {

    private SampleTime() {}

    /**
     * Each sample counts for the interval before it; the first one for the time since the start, so that a series
     * beginning at zero counts exactly its elapsed time.
     *
     * @param time seconds from the start, never decreasing
     * @param values {@code NaN} where missing; such a sample stands for nothing, its interval goes to the next one
     * @return seconds, as many as samples
     */
    public static double[] before(double[] time, double[] values, GapRule gaps) {
        Series.check(time, values);
        double[] seconds = new double[time.length];
        double previous = 0;
        for (int i = 0; i < time.length; i++) {
            if (!Double.isNaN(values[i])) {
                seconds[i] = gaps.counted(Math.max(0, time[i] - previous));
                previous = time[i];
            }
        }
        return seconds;
    }
}
