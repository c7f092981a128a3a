package org.stadion.workouts.control.analysis.grade;

import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/** A run cut into moved segments, each with its grade and factor. */
public final class GradeAdjusted {

    private final GradeModel model;
    private final double[] seconds;
    private final double[] metres;
    private final double[] grades;

    GradeAdjusted(GradeModel model, double[] seconds, double[] metres, double[] grades) {
        this.model = model;
        this.seconds = seconds;
        this.metres = metres;
        this.grades = grades;
    }

    public int segments() {
        return seconds.length;
    }

    /** Time of a segment, standing still included. */
    public double seconds(int segment) {
        return seconds[segment];
    }

    public double metres(int segment) {
        return metres[segment];
    }

    /** Fraction, 0.05 = 5 %. */
    public double grade(int segment) {
        return grades[segment];
    }

    public double factor(int segment) {
        return model.speedFactor(grades[segment]);
    }

    /** The distance on the flat that would have cost as much. */
    public double flatMetres() {
        double sum = 0;
        for (int i = 0; i < metres.length; i++) {
            sum += metres[i] * factor(i);
        }
        return sum;
    }

    /**
     * @param movingSeconds the time to divide by, usually moving time
     * @return metres a second; missing for {@code insufficient_data} without segments, {@code too_short} without time
     */
    public Metric speed(double movingSeconds) {
        if (segments() == 0) {
            return Metric.missing(Reason.INSUFFICIENT_DATA, model.algorithm());
        }
        return movingSeconds > 0
                ? Metric.of(flatMetres() / movingSeconds, model.algorithm())
                : Metric.missing(Reason.TOO_SHORT, model.algorithm());
    }
}
