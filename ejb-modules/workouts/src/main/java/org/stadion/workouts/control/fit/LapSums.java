package org.stadion.workouts.control.fit;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * What the device counted in all laps together, for a file whose session is missing or says nothing of itself. Only where
 * the laps last to the end of the records: a device that died in its last lap has not counted all.
 */
final class LapSums {
    private static final long SLACK_SECONDS = 10;
    private static final List<Total> COUNTED =
            List.of(Total.DISTANCE, Total.TIMER, Total.CALORIES, Total.ASCENT, Total.DESCENT, Total.WORK, Total.CYCLES);
    private static final List<Total> HIGHEST =
            List.of(Total.MAX_HEART_RATE, Total.MAX_POWER, Total.MAX_CADENCE, Total.MAX_SPEED);
    private static final List<Total> AVERAGES = List.of(Total.AVG_HEART_RATE, Total.AVG_POWER, Total.AVG_CADENCE);

    private final List<LapMessage> laps;

    private LapSums(List<LapMessage> laps) {
        this.laps = laps;
    }

    /** Whether a session counted neither a time nor a way. */
    static boolean areNeeded(Totals session) {
        return !session.has(Total.ELAPSED) && !session.has(Total.TIMER) && !session.has(Total.DISTANCE);
    }

    /**
     * The session's totals, and of the others those of its laps.
     *
     * @param laps those of the session, in their order
     * @param records those of the session; what these measured themselves is left to them
     */
    static Totals complete(Totals session, List<LapMessage> laps, Telemetry records, Warnings warnings) {
        if (!areNeeded(session) || laps.isEmpty() || !new LapSums(laps).cover(records)) {
            return session;
        }
        var totals = new Totals.Builder(warnings);
        session.values().forEach(totals::put);
        new LapSums(laps).put(totals, records.isEmpty());
        return totals.build();
    }

    private boolean cover(Telemetry records) {
        var first = laps.getFirst().start();
        if (first < 0 || end() < first) {
            return false;
        }
        return records.isEmpty()
                || !records.timed()
                || FitReader.epochMillis(end() + SLACK_SECONDS)
                        >= records.start().toEpochMilli() + records.spanMillis();
    }

    private long end() {
        var last = laps.getLast();
        var elapsed = last.totals().value(Total.ELAPSED);
        return last.start() < 0 || elapsed.isEmpty() ? -1 : last.start() + (long) Math.ceil(elapsed.getAsDouble());
    }

    private void put(Totals.Builder totals, boolean alone) {
        var last = laps.getLast();
        var before = last.start() - laps.getFirst().start();
        totals.putIfAbsent(
                Total.ELAPSED, before + last.totals().value(Total.ELAPSED).orElse(0));
        for (var total : COUNTED) {
            if (laps.stream().allMatch(lap -> lap.totals().has(total))) {
                totals.putIfAbsent(total, values(total).sum());
            }
        }
        if (alone) {
            HIGHEST.forEach(total -> values(total).max().ifPresent(most -> totals.putIfAbsent(total, most)));
            AVERAGES.forEach(total -> weighted(total).ifPresent(mean -> totals.putIfAbsent(total, mean)));
        }
    }

    private DoubleStream values(Total total) {
        return laps.stream()
                .map(lap -> lap.totals().value(total))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
    }

    private OptionalDouble weighted(Total total) {
        var sum = 0.0;
        var seconds = 0.0;
        for (var lap : laps) {
            var value = lap.totals().value(total);
            var timer = lap.totals().value(Total.TIMER);
            if (value.isPresent() && timer.isPresent()) {
                sum += value.getAsDouble() * timer.getAsDouble();
                seconds += timer.getAsDouble();
            }
        }
        return seconds > 0 ? OptionalDouble.of(sum / seconds) : OptionalDouble.empty();
    }
}
