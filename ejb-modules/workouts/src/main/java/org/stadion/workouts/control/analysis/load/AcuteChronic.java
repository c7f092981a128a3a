package org.stadion.workouts.control.analysis.load;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/**
 * Load of the last 7 days against that of the last 28, which contain them ("coupled"). A description of how training
 * changed; that it foretells injuries is contested (Impellizzeri 2020) and nowhere claimed here.
 */
public enum AcuteChronic {
    /** Mean of 7 by mean of 28 days. */
    ROLLING("load-acute-chronic.rolling"),
    /** Exponentially weighted, lambda 2/(N+1). Source: Williams et al. 2017, Br J Sports Med 51:209. */
    WEIGHTED("load-acute-chronic.weighted");

    private static final int ACUTE = 7;
    private static final int CHRONIC = 28;

    private final String id;

    AcuteChronic(String id) {
        this.id = id;
    }

    public Algorithm algorithm() {
        return new Algorithm(id, 1);
    }

    /** Both loads of a day; the ratio is missing for the first 27 days, and after four weeks without training. */
    public record Day(double acute, double chronic, Metric ratio) {}

    /** A day before any load. */
    Day untrained() {
        return new Day(0, 0, Metric.missing(Reason.NO_TRAINING, algorithm()));
    }

    /**
     * @param loads one a calendar day, rest days 0; the weighted means start at the first of them
     * @return as many days as loads
     */
    public List<Day> days(double[] loads) {
        double[] acute = means(loads, ACUTE);
        double[] chronic = means(loads, CHRONIC);
        var days = new ArrayList<Day>(loads.length);
        for (int day = 0; day < loads.length; day++) {
            days.add(new Day(acute[day], chronic[day], ratio(day, acute[day], chronic[day])));
        }
        return days;
    }

    private Metric ratio(int day, double acute, double chronic) {
        if (day < CHRONIC - 1) {
            return Metric.missing(Reason.INSUFFICIENT_DATA, algorithm());
        }
        return chronic > 0 ? Metric.of(acute / chronic, algorithm()) : Metric.missing(Reason.NO_TRAINING, algorithm());
    }

    private double[] means(double[] loads, int window) {
        return switch (this) {
            case WEIGHTED ->
                Smoothing.smooth(loads, Smoothing.TWO_OVER_N_PLUS_ONE.lambda(window), loads.length == 0 ? 0 : loads[0]);
            case ROLLING -> rolling(loads, window);
        };
    }

    /** Days before the first load count as rest; summed anew for every day, so that no rounding is left of big loads. */
    private static double[] rolling(double[] loads, int window) {
        double[] means = new double[loads.length];
        for (int day = 0; day < loads.length; day++) {
            double sum = 0;
            for (int past = Math.max(0, day - window + 1); past <= day; past++) {
                sum += loads[past];
            }
            means[day] = sum / window;
        }
        return means;
    }
}
