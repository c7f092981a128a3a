package org.stadion.admin.workouts;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stadion.kernel.Json;
import org.stadion.workouts.FleetStatistics.SportDay;

/** What all athletes did in some days, summed up by day and by sport. A day on which nobody did anything is shown as zero. */
public record FleetDays(List<SportDay> rows, LocalDate from, LocalDate until) {

    /** Sports with a colour of their own in the chart. */
    private static final int SHOWN = 3;

    private static final double METRES_PER_KM = 1000;
    private static final double MILLIS = 1000;

    public FleetDays {
        rows = List.copyOf(rows);
    }

    /** Of a day, a sport, or all of it. */
    public record Sum(String name, long workouts, double km, Duration moving, double ascentM) {}

    public Sum all() {
        return sum("", rows);
    }

    /** The one with the most workouts first. */
    public List<Sum> sports() {
        return sums(row -> SportName.of(row.sport()))
                .sorted(Comparator.comparingLong(Sum::workouts).reversed().thenComparing(Sum::name))
                .toList();
    }

    /** Latest first, only days on which somebody did something. */
    public List<Sum> busyDays() {
        return sums(row -> row.day().toString())
                .sorted(Comparator.comparing(Sum::name).reversed())
                .toList();
    }

    public boolean isQuiet() {
        return rows.isEmpty();
    }

    /** Workouts per day as Chart.js takes them; the page's script adds colours and axes. */
    public String chart(String others) {
        var shown = sports().stream().limit(SHOWN).map(Sum::name).toList();
        var series = new ArrayList<Map<String, Object>>();
        shown.forEach(sport -> series.add(series(sport, sport::equals)));
        if (sports().size() > SHOWN) {
            series.add(series(others, sport -> !shown.contains(sport)));
        }
        var labels = from.datesUntil(until.plusDays(1)).map(LocalDate::toString).toList();
        return Json.write(Map.of("type", "bar", "data", Map.of("labels", labels, "datasets", series)));
    }

    private Map<String, Object> series(String label, Predicate<String> sport) {
        var workouts = new TreeMap<LocalDate, Long>();
        rows.stream()
                .filter(row -> sport.test(SportName.of(row.sport())))
                .forEach(row -> workouts.merge(row.day(), row.workouts(), Long::sum));
        return Map.of(
                "label",
                label,
                "data",
                from.datesUntil(until.plusDays(1))
                        .map(day -> workouts.getOrDefault(day, 0L))
                        .toList());
    }

    private Stream<Sum> sums(Function<SportDay, String> by) {
        return rows.stream().collect(Collectors.groupingBy(by)).entrySet().stream()
                .map(group -> sum(group.getKey(), group.getValue()));
    }

    private static Sum sum(String name, Collection<SportDay> rows) {
        return new Sum(
                name,
                rows.stream().mapToLong(SportDay::workouts).sum(),
                rows.stream().mapToDouble(SportDay::distanceM).sum() / METRES_PER_KM,
                Duration.ofMillis(
                        Math.round(rows.stream().mapToDouble(SportDay::movingS).sum() * MILLIS)),
                rows.stream().mapToDouble(SportDay::ascentM).sum());
    }
}
