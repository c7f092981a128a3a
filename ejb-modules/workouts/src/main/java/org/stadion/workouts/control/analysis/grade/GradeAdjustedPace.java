package org.stadion.workouts.control.analysis.grade;

import java.util.Arrays;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.series.Series;

/** Applies a {@link GradeModel} to a recording. */
public final class GradeAdjustedPace {

    private static final double STANDING = 0.01;

    private GradeAdjustedPace() {}

    /**
     * One segment for each step that moves; the time of samples that stand still goes to the next segment that moves,
     * at the end to the last. Samples at the time of the one before are skipped.
     *
     * @param time seconds, never decreasing
     * @param distance metres since the start, {@code NaN} where missing
     * @param elevation metres, {@code NaN} where missing
     * @return no segments below two samples or without distance
     */
    public static GradeAdjusted segments(
            double[] time, double[] distance, double[] elevation, GradeModel model, GradeSettings settings) {
        Series.check(time, distance);
        double[] grades = GradeProfile.of(distance, elevation, settings);
        double[] run = GradeProfile.growing(distance);
        double[] seconds = new double[time.length];
        double[] metres = new double[time.length];
        double[] slopes = new double[time.length];
        int n = 0;
        int last = 0;
        double pending = 0;
        for (int i = 1; i < time.length; i++) {
            if (Double.isNaN(distance[i]) || time[i] <= time[last]) {
                continue;
            }
            pending += time[i] - time[last];
            double step = run[i] - run[last];
            if (step > STANDING) {
                seconds[n] = pending;
                metres[n] = step;
                slopes[n++] = (grades[last] + grades[i]) / 2;
                pending = 0;
            }
            last = i;
        }
        if (n > 0) {
            seconds[n - 1] += pending;
        }
        return new GradeAdjusted(model, Arrays.copyOf(seconds, n), Arrays.copyOf(metres, n), Arrays.copyOf(slopes, n));
    }

    /**
     * Mean grade-adjusted speed with the standard preparation.
     *
     * @param runs whether the sport is one of running, for which alone the models were made
     * @return metres a second; missing for {@code not_for_this_sport}, {@code no_distance}, {@code no_elevation},
     *     {@code insufficient_data} or {@code too_short}
     */
    public static Metric speed(
            boolean runs,
            double[] time,
            double[] distance,
            double[] elevation,
            double movingSeconds,
            GradeModel model) {
        if (!runs) {
            return Metric.missing(Reason.NOT_FOR_THIS_SPORT, model.algorithm());
        }
        if (!Series.hasAny(distance)) {
            return Metric.missing(Reason.NO_DISTANCE, model.algorithm());
        }
        if (!Series.hasAny(elevation)) {
            return Metric.missing(Reason.NO_ELEVATION, model.algorithm());
        }
        return segments(time, distance, elevation, model, GradeSettings.STANDARD)
                .speed(movingSeconds);
    }

    /**
     * The stream for charts and splits.
     *
     * @param speed metres a second, {@code NaN} where missing
     * @param grades fractions, from {@link GradeProfile}
     * @return metres a second, {@code NaN} where speed is
     */
    public static double[] stream(double[] speed, double[] grades, GradeModel model) {
        if (speed.length != grades.length) {
            throw new IllegalArgumentException(speed.length + " speeds for " + grades.length + " grades");
        }
        double[] adjusted = new double[speed.length];
        for (int i = 0; i < speed.length; i++) {
            adjusted[i] = speed[i] * model.speedFactor(grades[i]);
        }
        return adjusted;
    }
}
