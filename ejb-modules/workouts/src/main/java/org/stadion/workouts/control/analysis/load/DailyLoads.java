package org.stadion.workouts.control.analysis.load;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.SortedMap;

/** Loads of single days laid out without gaps, as every model here wants them. */
public final class DailyLoads {

    /** Eighty years: a wrong date cannot ask for more. */
    private static final long LONGEST_DAYS = 80L * 366;

    private DailyLoads() {}

    /**
     * @param loads by day; days outside the range are ignored
     * @return one load a day from {@code first} to {@code last}, both included; 0 on days without training
     * @throws IllegalArgumentException if the range is reversed or longer than eighty years
     */
    public static double[] between(SortedMap<LocalDate, Double> loads, LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > LONGEST_DAYS) {
            throw new IllegalArgumentException("days from " + first + " to " + last);
        }
        double[] daily = new double[(int) days];
        loads.subMap(first, last.plusDays(1))
                .forEach((day, load) -> daily[(int) ChronoUnit.DAYS.between(first, day)] += load);
        return daily;
    }
}
