package org.stadion.workouts.control.analysis.series;

import java.util.Arrays;

/**
 * A series brought to one value a second. On the <em>closed</em> axis gaps of the recording are cut out; on the
 * <em>elapsed</em> axis second {@code k} is the k-th second after the first sample and what nobody measured is
 * {@code NaN}. A sample stands for the time until the next one.
 *
 * <p>A recording of every second passes unchanged. A finer one is averaged within each second.
 */
public final class SecondGrid {

    /** Silence longer than this is shortened to it, so that a broken clock cannot ask for years of seconds. */
    static final int LONGEST_SILENCE = 6 * 3600;

    /** 58 days; a longer grid is cut here. */
    static final int LONGEST_GRID = 5_000_000;

    private final double[] values;
    private final double firstTime;

    /** Where silence was shortened: from grid second {@code cutAt[k]} on, {@code cutSeconds[k]} are left out. */
    private final double[] cutAt;

    private final double[] cutSeconds;

    private SecondGrid(double[] values, double firstTime, double[] cutAt, double[] cutSeconds) {
        this.values = values;
        this.firstTime = firstTime;
        this.cutAt = cutAt;
        this.cutSeconds = cutSeconds;
    }

    /**
     * Gaps cut out, missing samples left out.
     *
     * @return one value a second, none missing; empty without any value
     */
    public static double[] closed(double[] time, double[] values) {
        Series.check(time, values);
        int[] at = Series.present(values);
        double usual = Series.typicalSpacing(time, at);
        GapRule gaps = GapRule.closing(time, values);
        double length = 0;
        for (int k = 0; k < at.length; k++) {
            length += stands(time, at, k, gaps, usual);
        }
        var seconds = new SecondBuckets(bounded(length));
        double position = 0;
        for (int k = 0; k < at.length; k++) {
            double next = position + stands(time, at, k, gaps, usual);
            seconds.add(position, next, values[at[k]]);
            position = next;
        }
        return seconds.means(length);
    }

    private static double stands(double[] time, int[] at, int k, GapRule gaps, double usual) {
        return k + 1 < at.length ? gaps.counted(time[at[k + 1]] - time[at[k]]) : usual;
    }

    private static int bounded(double length) {
        return (int) Math.min(LONGEST_GRID, Math.ceil(length) + 1);
    }

    /** The elapsed axis; seconds in gaps, by {@link GapRule#bridging}, are {@code NaN}. */
    public static SecondGrid elapsed(double[] time, double[] values) {
        Series.check(time, values);
        int[] at = Series.present(values);
        if (at.length == 0) {
            return new SecondGrid(new double[0], 0, new double[0], new double[0]);
        }
        double usual = Math.min(Series.typicalSpacing(time, at), LONGEST_SILENCE);
        GapRule gaps = GapRule.bridging(time, values);
        var silences = new Silences(time, at);
        double length = silences.shortened(at.length - 1) + usual;
        var seconds = new SecondBuckets(bounded(length));
        for (int k = 0; k < at.length; k++) {
            double from = silences.shortened(k);
            seconds.add(from, from + Math.min(stands(time, at, k, gaps, usual), LONGEST_SILENCE), values[at[k]]);
        }
        return new SecondGrid(seconds.means(length), time[at[0]], silences.cutAt(), silences.cutSeconds());
    }

    /** Elapsed axis of a total that only grows, such as distance: its increase in each second, on straight lines. */
    public static SecondGrid increase(double[] time, double[] total) {
        Series.check(time, total);
        int[] at = Series.present(total);
        if (at.length < 2) {
            return new SecondGrid(new double[0], 0, new double[0], new double[0]);
        }
        var silences = new Silences(time, at);
        double length = silences.shortened(at.length - 1);
        var seconds = new SecondBuckets(bounded(length));
        for (int k = 0; k + 1 < at.length; k++) {
            double from = silences.shortened(k);
            double to = silences.shortened(k + 1);
            if (to > from) {
                seconds.add(from, to, Math.max(0, total[at[k + 1]] - total[at[k]]) / (to - from));
            }
        }
        return new SecondGrid(seconds.means(length), time[at[0]], silences.cutAt(), silences.cutSeconds());
    }

    public double[] values() {
        return values;
    }

    /** A copy with {@code value} wherever nothing was measured: 0 W while the recording paused. */
    public double[] filled(double value) {
        double[] filled = values.clone();
        for (int i = 0; i < filled.length; i++) {
            if (Double.isNaN(filled[i])) {
                filled[i] = value;
            }
        }
        return filled;
    }

    /** Seconds from the start of the recording at which a second of the grid begins. */
    public double timeAt(int second) {
        double time = firstTime + second;
        int cut = Arrays.binarySearch(cutAt, second);
        int cutsBefore = cut >= 0 ? cut + 1 : -cut - 1;
        for (int k = 0; k < cutsBefore; k++) {
            time += cutSeconds[k];
        }
        return time;
    }
}
