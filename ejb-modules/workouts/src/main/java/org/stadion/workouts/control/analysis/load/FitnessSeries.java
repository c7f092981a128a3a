package org.stadion.workouts.control.analysis.load;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/**
 * All models of load laid side by side, day by day. They begin on the first day with a load, on which an athlete is taken
 * for untrained; only the weighted acute and chronic loads are seeded with that day's load, as published.
 */
public final class FitnessSeries {

    private static final int WEEK = 7;

    private final FitnessModel model;
    private final ImpulseResponse impulse;

    public FitnessSeries(FitnessModel model, ImpulseResponse impulse) {
        this.model = model;
        this.impulse = impulse;
    }

    /** One day, seen with each model. */
    public record Day(
            LocalDate day,
            FitnessModel.Day fitness,
            FormBand form,
            Metric monotony,
            Metric strain,
            AcuteChronic.Day rolling,
            AcuteChronic.Day weighted,
            ImpulseResponse.Day impulse) {}

    /**
     * @param loads by day, all there are up to the last day
     * @return a day for each from {@code from} to {@code to}, the same whatever the span
     */
    public List<Day> days(SortedMap<LocalDate, Double> loads, LocalDate from, LocalDate to) {
        var known = loads.headMap(to.plusDays(1));
        if (known.isEmpty()) {
            return untrained(from, to);
        }
        LocalDate first = known.firstKey();
        var days = new ArrayList<>(untrained(from, first.isAfter(to) ? to : first.minusDays(1)));
        double[] daily = DailyLoads.between(known, first, to);
        var fitness = model.days(daily, FitnessModel.UNTRAINED);
        var rolling = AcuteChronic.ROLLING.days(daily);
        var weighted = AcuteChronic.WEIGHTED.days(daily);
        var impulses = impulse.days(daily);
        int shown = (int) Math.max(0, ChronoUnit.DAYS.between(first, from));
        for (int i = shown; i < daily.length; i++) {
            double[] week = week(daily, i);
            days.add(new Day(
                    first.plusDays(i),
                    fitness.get(i),
                    FormBand.of(fitness.get(i).form()),
                    Monotony.EVERY_DAY.of(week),
                    Monotony.EVERY_DAY.strain(week),
                    rolling.get(i),
                    weighted.get(i),
                    impulses.get(i)));
        }
        return days;
    }

    /** The seven days that end with this one; those before the first load were rest. */
    private static double[] week(double[] daily, int last) {
        double[] week = new double[WEEK];
        int from = Math.max(0, last - WEEK + 1);
        double[] known = Arrays.copyOfRange(daily, from, last + 1);
        System.arraycopy(known, 0, week, WEEK - known.length, known.length);
        return week;
    }

    private List<Day> untrained(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : from.datesUntil(to.plusDays(1)).map(this::untrained).toList();
    }

    private Day untrained(LocalDate day) {
        return new Day(
                day,
                FitnessModel.UNTRAINED,
                FormBand.of(0),
                Metric.missing(Reason.NO_TRAINING, Monotony.EVERY_DAY.algorithm()),
                Metric.missing(Reason.NO_TRAINING, Monotony.EVERY_DAY.strainAlgorithm()),
                AcuteChronic.ROLLING.untrained(),
                AcuteChronic.WEIGHTED.untrained(),
                new ImpulseResponse.Day(0, 0, impulse.base()));
    }
}
