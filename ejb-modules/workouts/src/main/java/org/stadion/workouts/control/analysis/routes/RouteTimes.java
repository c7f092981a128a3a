package org.stadion.workouts.control.analysis.routes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/** How the times over one course developed. */
public final class RouteTimes {

    /** Least squares of seconds over days. */
    public static final Algorithm TREND = new Algorithm("route-trend.least-squares", 1);

    /** Two points always lie on a line. */
    private static final int FEWEST = 3;

    private final List<Time> times;

    /** @param times in any order */
    public RouteTimes(List<Time> times) {
        this.times = List.copyOf(times);
    }

    public record Time(LocalDate day, double seconds) {}

    /** From 1; equal times share a rank. */
    public int rank(double seconds) {
        return 1 + (int) times.stream().filter(time -> time.seconds() < seconds).count();
    }

    public double fastest() {
        return times.stream().mapToDouble(Time::seconds).min().orElse(Double.NaN);
    }

    /** @return seconds a day, negative when the times get shorter; missing below three workouts or on a single day */
    public Metric slope() {
        if (times.size() < FEWEST) {
            return Metric.missing(Reason.INSUFFICIENT_DATA, TREND);
        }
        LocalDate origin = times.getFirst().day();
        double meanDay =
                times.stream().mapToDouble(time -> days(origin, time)).average().orElse(0);
        double meanSeconds = times.stream().mapToDouble(Time::seconds).average().orElse(0);
        double both = 0;
        double square = 0;
        for (var time : times) {
            double day = days(origin, time) - meanDay;
            both += day * (time.seconds() - meanSeconds);
            square += day * day;
        }
        return square > 0 ? Metric.of(both / square, TREND) : Metric.missing(Reason.INSUFFICIENT_DATA, TREND);
    }

    private static double days(LocalDate origin, Time time) {
        return ChronoUnit.DAYS.between(origin, time.day());
    }
}
