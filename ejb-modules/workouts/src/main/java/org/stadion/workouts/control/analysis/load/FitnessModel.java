package org.stadion.workouts.control.analysis.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stadion.workouts.control.analysis.Algorithm;

/**
 * Fitness (CTL), fatigue (ATL) and form (TSB) by day: v = v + lambda (load - v).
 *
 * @param fitnessDays N of fitness, usually 42
 * @param fatigueDays N of fatigue, usually 7
 */
public record FitnessModel(Smoothing smoothing, FormRule form, double fitnessDays, double fatigueDays) {

    /** 42 and 7 days, 1 - e^(-1/N), form of the day before. */
    public static final FitnessModel STANDARD = new FitnessModel(Smoothing.EXPONENTIAL, FormRule.PREVIOUS_DAY, 42, 7);

    public FitnessModel {
        if (!(fatigueDays >= 1) || !(fitnessDays > fatigueDays)) {
            throw new IllegalArgumentException("fitness over " + fitnessDays + ", fatigue over " + fatigueDays);
        }
    }

    /** The state after a day, to which {@code form} is the one shown on that day. */
    public record Day(double load, double fitness, double fatigue, double form) {}

    /** Nothing trained before. */
    public static final Day UNTRAINED = new Day(0, 0, 0, 0);

    /** Distinct for every variant, so that curves made differently are never taken for the same. */
    public Algorithm algorithm() {
        return new Algorithm(
                String.format(
                        Locale.ROOT,
                        "load-fitness.%s.%s.%s-%s",
                        smoothing.code(),
                        form.code(),
                        trimmed(fitnessDays),
                        trimmed(fatigueDays)),
                1);
    }

    /**
     * @param loads one a calendar day, rest days 0, none missing
     * @param before the state of the day before the first, so that a curve can be continued
     * @return as many days as loads
     */
    public List<Day> days(double[] loads, Day before) {
        double fitnessLambda = smoothing.lambda(fitnessDays);
        double fatigueLambda = smoothing.lambda(fatigueDays);
        var days = new ArrayList<Day>(loads.length);
        Day yesterday = before;
        for (double load : loads) {
            double fitness = yesterday.fitness + fitnessLambda * (load - yesterday.fitness);
            double fatigue = yesterday.fatigue + fatigueLambda * (load - yesterday.fatigue);
            double shown = switch (form) {
                case PREVIOUS_DAY -> yesterday.fitness - yesterday.fatigue;
                case SAME_DAY -> fitness - fatigue;
            };
            yesterday = new Day(load, fitness, fatigue, shown);
            days.add(yesterday);
        }
        return days;
    }

    private static String trimmed(double days) {
        return days == Math.rint(days) ? Long.toString((long) days) : Double.toString(days);
    }
}
