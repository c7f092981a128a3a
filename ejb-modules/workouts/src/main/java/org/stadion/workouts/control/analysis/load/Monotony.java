package org.stadion.workouts.control.analysis.load;

import java.util.Arrays;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/**
 * Monotony and strain of a week. Source: Foster 1998, Med Sci Sports Exerc 30:1164. Monotony is the mean of the daily
 * loads by their population standard deviation; strain is the week's sum times monotony.
 */
public enum Monotony {
    /** Rest days are part of the week wherever they fall. Our default. */
    EVERY_DAY("every-day"),
    /** Rest days before the first training are left out, for an athlete who has only just begun. */
    FROM_FIRST_TRAINING("from-first-training");

    /** Monotony of equal days, which have no deviation to divide by, and the most that is ever shown. */
    public static final double HIGHEST = 10;

    private final String code;

    Monotony(String code) {
        this.code = code;
    }

    public Algorithm algorithm() {
        return new Algorithm("load-monotony.foster." + code, 1);
    }

    public Algorithm strainAlgorithm() {
        return new Algorithm("load-strain.foster." + code, 1);
    }

    /**
     * @param week usually seven daily loads, rest days 0
     * @return at most {@link #HIGHEST}; missing for {@code no_training}
     */
    public Metric of(double[] week) {
        double[] days = counted(week);
        double sum = Arrays.stream(days).sum();
        if (!(sum > 0)) {
            return Metric.missing(Reason.NO_TRAINING, algorithm());
        }
        double mean = sum / days.length;
        double squares = 0;
        for (double day : days) {
            squares += (day - mean) * (day - mean);
        }
        double deviation = Math.sqrt(squares / days.length);
        return Metric.of(Math.min(HIGHEST, mean / deviation), algorithm());
    }

    /** @return the sum of the week times its monotony; missing for {@code no_training} */
    public Metric strain(double[] week) {
        double sum = Arrays.stream(week).sum();
        return of(week).then(strainAlgorithm(), monotony -> Metric.of(sum * monotony, strainAlgorithm()));
    }

    private double[] counted(double[] week) {
        int first = 0;
        while (this == FROM_FIRST_TRAINING && first < week.length && week[first] == 0) {
            first++;
        }
        return Arrays.copyOfRange(week, first, week.length);
    }
}
