package org.stadion.workouts.control.export;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.PoolLength;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Workout;

/**
 * What of a workout goes into a file.
 *
 * @param sourceSport what the source called the sport; FIT's two numbers as {@code 2/46}
 * @param device what recorded it, empty if unknown
 * @param totals as they are shown
 * @param laps in the order of their start; never empty
 */
public record ExportedWorkout(
        String title,
        String description,
        Sport sport,
        String sourceSport,
        String device,
        Instant start,
        ZoneId zone,
        Telemetry telemetry,
        Totals totals,
        List<DecodedLap> laps,
        List<PoolLength> lengths) {

    public ExportedWorkout {
        laps = laps.isEmpty()
                ? List.of(new DecodedLap(start, totals, "", ""))
                : laps.stream().sorted(Comparator.comparing(DecodedLap::start)).toList();
        lengths = List.copyOf(lengths);
    }

    public static ExportedWorkout of(Workout workout, Telemetry telemetry) {
        var catalogue = SportCatalogue.standard();
        return new ExportedWorkout(
                workout.title(),
                workout.description().orElse(""),
                catalogue.byKey(workout.sport()).orElseGet(catalogue::other),
                workout.sourceSport(),
                workout.device().orElse(""),
                workout.startAt(),
                workout.zone(),
                telemetry,
                totals(workout),
                workout.laps().stream()
                        .map(lap -> new DecodedLap(
                                lap.startAt(), totals(lap.totals().byName()), lap.intensity(), lap.cause()))
                        .toList(),
                workout.lengths().stream()
                        .map(length -> new PoolLength(
                                length.startAt(),
                                length.elapsedS(),
                                length.active(),
                                length.strokes(),
                                length.stroke()))
                        .toList());
    }

    private static Totals totals(Workout workout) {
        var totals = new Totals.Builder(new Warnings());
        for (var total : Total.values()) {
            workout.figures()
                    .find(total.key())
                    .flatMap(figure -> figure.shown())
                    .ifPresent(value -> totals.put(total, value));
        }
        return totals.build();
    }

    private static Totals totals(Map<String, Double> byName) {
        var totals = new Totals.Builder(new Warnings());
        for (var total : Total.values()) {
            var value = byName.get(total.key());
            if (value != null) {
                totals.put(total, value);
            }
        }
        return totals.build();
    }

    /** Seconds a lap lasted; the last one to the end of the workout where it does not say itself. */
    double elapsedSeconds(int lap) {
        var counted = laps.get(lap).totals();
        if (counted.has(Total.ELAPSED)) {
            return counted.value(Total.ELAPSED).orElse(0);
        }
        if (counted.has(Total.TIMER)) {
            return counted.value(Total.TIMER).orElse(0);
        }
        var end = lap + 1 < laps.size() ? laps.get(lap + 1).start() : end();
        return Math.max(0, (end.toEpochMilli() - laps.get(lap).start().toEpochMilli()) / 1000.0);
    }

    /** When it ended. */
    Instant end() {
        var counted = start.plusMillis(Math.round(totals.value(Total.ELAPSED).orElse(0) * 1000));
        var last = telemetry.isEmpty() || !telemetry.timed() ? start : telemetry.at(telemetry.size() - 1);
        return last.isAfter(counted) ? last : counted;
    }
}
