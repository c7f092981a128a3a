package org.stadion.workouts.control.tcx;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SessionCleaning;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/**
 * One activity while it is read.
 *
 * <p>The format has no totals but those of laps: distance, timer time, calories and steps are their sums, and the elapsed
 * time ends with the last lap's time or the last point, whichever is later.
 *
 * <p>Heart rate, power and cadence are left to the points where these have them. What a lap calls its average is, by
 * program, with or without pauses and zeros, and some write the highest cadence there; joined over laps it is worth less
 * than the points. Only the cadence of runners, an extension of its own, is taken from laps first. Laps speak, weighted with their times, for an activity whose points are silent.
 */
final class TcxActivity {
    private static final Duration BELIEVABLE = Duration.ofDays(1);

    private final Warnings warnings;
    final TelemetryBuilder points = new TelemetryBuilder();
    final List<TcxLap> laps = new ArrayList<>();
    String sport = "";
    String notes = "";
    long id = Column.MISSING;
    Recorder recorder = Recorder.UNKNOWN;

    TcxActivity(Warnings warnings) {
        this.warnings = warnings;
    }

    boolean isEmpty() {
        return points.size() == 0 && laps.isEmpty();
    }

    TcxLap beginLap(long start) {
        var lap = new TcxLap(start, points.size(), warnings);
        if (laps.size() < Limits.LAPS) {
            laps.add(lap);
        } else {
            warnings.add(WarningCode.LAPS_DROPPED);
        }
        return lap;
    }

    DecodedSession session() {
        LapDistances.join(points, laps);
        var telemetry = SessionCleaning.repaired(points, warnings);
        if (!telemetry.hasPosition() && !telemetry.has(Channel.DISTANCE)) {
            laps.forEach(TcxLap::forgetNoDistance);
        }
        var start = start(telemetry);
        var track = telemetry.isEmpty() && start.isPresent() ? Telemetry.empty(start.get()) : telemetry;
        return SessionCleaning.measured(
                new DecodedSession(
                        SportCatalogue.standard().ofName(sport),
                        sport,
                        start,
                        track,
                        totals(telemetry, start),
                        decodedLaps(start.orElse(Instant.EPOCH)),
                        List.of()),
                warnings);
    }

    /** As the first lap says, unless its points are of another day. */
    private Optional<Instant> start(Telemetry telemetry) {
        var said = said();
        var recorded = !telemetry.isEmpty() && telemetry.timed();
        var apart = recorded && said.isPresent()
                ? Duration.between(said.get(), telemetry.start()).abs()
                : Duration.ZERO;
        if (recorded && (said.isEmpty() || apart.compareTo(BELIEVABLE) > 0)) {
            return Optional.of(telemetry.start());
        }
        return said.isPresent() || id == Column.MISSING ? said : Optional.of(Instant.ofEpochMilli(id));
    }

    private Optional<Instant> said() {
        var lap = laps.stream()
                .filter(TcxLap::hasStart)
                .mapToLong(begun -> begun.start)
                .findFirst();
        return lap.isPresent() ? Optional.of(Instant.ofEpochMilli(lap.getAsLong())) : Optional.empty();
    }

    private List<DecodedLap> decodedLaps(Instant sessionStart) {
        return laps.stream()
                .map(lap -> new DecodedLap(
                        lap.hasStart() ? Instant.ofEpochMilli(lap.start) : sessionStart,
                        lap.totals.build(),
                        lap.intensity,
                        lap.trigger))
                .toList();
    }

    private Totals totals(Telemetry telemetry, Optional<Instant> start) {
        var totals = new Totals.Builder(warnings);
        for (var total : List.of(Total.DISTANCE, Total.TIMER, Total.CALORIES, Total.STEPS)) {
            values(total).reduce(Double::sum).ifPresent(sum -> totals.put(total, sum));
        }
        highest(Total.MAX_SPEED, totals);
        sensor(Channel.HEART_RATE, Total.AVG_HEART_RATE, Total.MAX_HEART_RATE, telemetry, totals);
        sensor(Channel.CADENCE, Total.AVG_CADENCE, Total.MAX_CADENCE, telemetry, totals);
        sensor(Channel.POWER, Total.AVG_POWER, Total.MAX_POWER, telemetry, totals);
        start.ifPresent(begin -> totals.put(Total.ELAPSED, elapsed(telemetry, begin.toEpochMilli()) / 1000.0));
        return totals.build();
    }

    private void sensor(Channel channel, Total average, Total most, Telemetry telemetry, Totals.Builder totals) {
        if (!measured(channel, telemetry) || (channel == Channel.CADENCE && averagesRunning())) {
            weighted(average).ifPresent(mean -> totals.put(average, mean));
            highest(most, totals);
        }
    }

    private boolean averagesRunning() {
        return !laps.isEmpty() && laps.stream().allMatch(lap -> lap.averagesRunning);
    }

    private void highest(Total total, Totals.Builder totals) {
        values(total).max().ifPresent(max -> totals.put(total, max));
    }

    /** Straps without contact write zeros: a column of nothing else says nothing. */
    private static boolean measured(Channel channel, Telemetry telemetry) {
        return telemetry
                .column(channel)
                .map(column -> Arrays.stream(column.values()).anyMatch(value -> value > 0))
                .orElse(false);
    }

    private DoubleStream values(Total total) {
        return laps.stream()
                .map(lap -> lap.totals.value(total))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
    }

    private OptionalDouble weighted(Total total) {
        var sum = 0.0;
        var weight = 0.0;
        for (var lap : laps) {
            var value = lap.totals.value(total);
            var time = lap.totals.value(Total.TIMER);
            if (value.isPresent() && time.isPresent()) {
                sum += value.getAsDouble() * time.getAsDouble();
                weight += time.getAsDouble();
            }
        }
        return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
    }

    private long elapsed(Telemetry telemetry, long start) {
        var end = telemetry.isEmpty() || !telemetry.timed()
                ? start
                : telemetry.start().toEpochMilli() + telemetry.spanMillis();
        var last = laps.stream().filter(TcxLap::hasStart).max(Comparator.comparingLong(lap -> lap.start));
        if (last.isPresent()) {
            var time = last.get().totals.value(Total.TIMER).orElse(0);
            end = Math.max(end, last.get().start + Math.round(time * 1000));
        }
        return end - start;
    }
}
