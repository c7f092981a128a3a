package org.stadion.admin.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.stadion.kernel.Json;
import org.stadion.workouts.ImportOperations;

/** Imports hour by hour without gaps: an hour in which nothing came is shown as zero. */
public record ImportHours(List<ImportOperations.Hour> hours) {

    private static final Duration HOUR = Duration.ofHours(1);

    static ImportHours of(List<ImportOperations.Hour> known, Instant from, Instant until) {
        var byHour = known.stream()
                .collect(Collectors.toMap(ImportOperations.Hour::hour, Function.identity(), (one, same) -> one));
        var all = new ArrayList<ImportOperations.Hour>();
        for (var hour = from.plus(HOUR).truncatedTo(ChronoUnit.HOURS); !hour.isAfter(until); hour = hour.plus(HOUR)) {
            all.add(byHour.getOrDefault(hour, new ImportOperations.Hour(hour, 0, 0, 0)));
        }
        return new ImportHours(List.copyOf(all));
    }

    public long imported() {
        return sum(ImportOperations.Hour::imported);
    }

    public long duplicate() {
        return sum(ImportOperations.Hour::duplicate);
    }

    public long failed() {
        return sum(ImportOperations.Hour::failed);
    }

    public long total() {
        return imported() + duplicate() + failed();
    }

    public boolean isQuiet() {
        return total() == 0;
    }

    /** Failed among all that ended, as a share of one. */
    public double failedShare() {
        return isQuiet() ? 0 : (double) failed() / total();
    }

    /** Latest first, only hours in which something came: for the table beside the chart. */
    public List<ImportOperations.Hour> busyHours() {
        return hours.reversed().stream()
                .filter(hour -> hour.imported() + hour.duplicate() + hour.failed() > 0)
                .toList();
    }

    /** The figures as Chart.js takes them; the page's script adds colours, axes and the viewer's zone. */
    public String chart(String imported, String duplicate, String failed) {
        var labels = hours.stream().map(hour -> hour.hour().toString()).toList();
        return Json.write(Map.of(
                "type",
                "bar",
                "data",
                Map.of(
                        "labels",
                        labels,
                        "datasets",
                        List.of(
                                series(imported, ImportOperations.Hour::imported),
                                series(duplicate, ImportOperations.Hour::duplicate),
                                series(failed, ImportOperations.Hour::failed)))));
    }

    private Map<String, Object> series(String label, ToLongFunction<ImportOperations.Hour> what) {
        return Map.of("label", label, "data", hours.stream().mapToLong(what).toArray());
    }

    private long sum(ToLongFunction<ImportOperations.Hour> what) {
        return hours.stream().mapToLong(what).sum();
    }
}
