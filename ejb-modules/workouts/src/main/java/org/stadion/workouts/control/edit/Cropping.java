package org.stadion.workouts.control.edit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.PoolLength;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ColumnBuilder;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Change;

/**
 * A stretch of a session. What the device counted over the whole is not true of a part, so only its distance is told
 * again, from the device's own stream; all else is computed of the samples that remain. A lap that is cut through
 * keeps what remains of it, a length of a pool is there or not.
 */
final class Cropping {
    private static final double MILLIS = 1000;
    private static final int FEWEST = 2;

    private final DecodedSession whole;
    private final Telemetry part;
    private final Instant from;
    private final Instant to;

    private Cropping(DecodedSession whole, int first, int end) {
        this.whole = whole;
        this.part = fromZero(whole.telemetry().slice(first, end));
        this.from = part.start();
        this.to = part.at(part.size() - 1);
    }

    static DecodedSession between(DecodedSession session, Change.Crop crop) {
        var telemetry = samples(session);
        var zero = crop.start() == null
                ? 0
                : Duration.between(telemetry.start(), crop.start()).toMillis();
        var first = telemetry.firstAt(zero + Math.round(crop.fromS() * MILLIS));
        var end = telemetry.firstAt(zero + Math.round(crop.toS() * MILLIS) + 1);
        if (end - first < FEWEST) {
            throw EditRefusals.nothingLeft(first >= telemetry.size() ? "/from_s" : "/to_s");
        }
        return first == 0 && end == telemetry.size() ? session : new Cropping(session, first, end).session();
    }

    static DecodedSession before(DecodedSession session, double atS) {
        var telemetry = samples(session);
        return new Cropping(session, 0, border(telemetry, atS)).session();
    }

    static DecodedSession from(DecodedSession session, double atS) {
        var telemetry = samples(session);
        return new Cropping(session, border(telemetry, atS), telemetry.size()).session();
    }

    private static int border(Telemetry telemetry, double atS) {
        var border = telemetry.firstAt(Math.round(atS * MILLIS));
        if (border < FEWEST || telemetry.size() - border < FEWEST) {
            throw EditRefusals.splitOutside();
        }
        return border;
    }

    private static Telemetry samples(DecodedSession session) {
        if (session.telemetry().size() < FEWEST || !session.telemetry().timed()) {
            throw EditRefusals.nothingToCut();
        }
        return session.telemetry();
    }

    /** Distance counts from the start of what remains. */
    private static Telemetry fromZero(Telemetry cut) {
        var distance = cut.column(Channel.DISTANCE);
        return distance.isEmpty() ? cut : cut.with(Channel.DISTANCE, shifted(distance.get()));
    }

    private static Column shifted(Column distance) {
        var start = Column.MISSING;
        var shifted = new ColumnBuilder(distance.scale(), distance.offset(), distance.size());
        for (var i = 0; i < distance.size(); i++) {
            var raw = distance.raw(i);
            if (raw != Column.MISSING) {
                start = start == Column.MISSING ? raw : start;
                shifted.set(i, raw - start);
            }
        }
        return shifted.build(distance.size());
    }

    private DecodedSession session() {
        var lengths = whole.lengths().stream().filter(this::isInside).toList();
        return new DecodedSession(
                whole.sport(), whole.sourceSport(), Optional.of(from), part, totals(lengths), laps(), lengths);
    }

    private boolean isInside(PoolLength length) {
        var end = length.start().plusMillis(Math.round(length.elapsedSeconds() * MILLIS));
        // Lengths are written in whole seconds and samples at their ends: a second is no difference.
        return !length.start().isBefore(from.minusMillis(999)) && !end.isAfter(to.plusMillis(999));
    }

    private Totals totals(List<PoolLength> lengths) {
        var totals = new Totals.Builder(new Warnings());
        for (var lasting : List.of(Total.POOL_LENGTH, Total.THRESHOLD_POWER)) {
            whole.totals().value(lasting).ifPresent(value -> totals.put(lasting, value));
        }
        var pool = whole.totals().value(Total.POOL_LENGTH);
        if (!whole.lengths().isEmpty()) {
            var active = lengths.stream().filter(PoolLength::active).count();
            totals.put(Total.LENGTHS, lengths.size()).put(Total.ACTIVE_LENGTHS, (double) active);
            pool.ifPresent(metres -> totals.put(Total.DISTANCE, active * metres));
        } else if (whole.totals().has(Total.DISTANCE)) {
            travelled(part, 0, part.size()).ifPresent(metres -> totals.put(Total.DISTANCE, metres));
        }
        return totals.build();
    }

    private static Optional<Double> travelled(Telemetry telemetry, int first, int end) {
        var distance = telemetry.column(Channel.DISTANCE);
        var least = Double.NaN;
        var most = Double.NaN;
        for (var i = first; distance.isPresent() && i < end; i++) {
            if (!distance.get().missing(i)) {
                most = distance.get().value(i);
                least = Double.isNaN(least) ? most : least;
            }
        }
        return Double.isNaN(least) ? Optional.empty() : Optional.of(Math.max(0, most - least));
    }

    private List<DecodedLap> laps() {
        var laps = new ArrayList<DecodedLap>();
        for (var i = 0; i < whole.laps().size(); i++) {
            var lap = whole.laps().get(i);
            var end = end(i);
            if (!lap.start().isBefore(from) && !end.isAfter(to.plusMillis(999))) {
                laps.add(lap);
            } else if (lap.start().isBefore(to) && end.isAfter(from)) {
                laps.add(cut(lap, end));
            }
        }
        return laps;
    }

    private Instant end(int lap) {
        var counted = whole.laps().get(lap).totals();
        var seconds = counted.has(Total.ELAPSED) ? counted.value(Total.ELAPSED) : counted.value(Total.TIMER);
        if (seconds.isPresent()) {
            return whole.laps().get(lap).start().plusMillis(Math.round(seconds.getAsDouble() * MILLIS));
        }
        return lap + 1 < whole.laps().size()
                ? whole.laps().get(lap + 1).start()
                : whole.telemetry().at(whole.telemetry().size() - 1);
    }

    private DecodedLap cut(DecodedLap lap, Instant lapEnd) {
        var start = lap.start().isBefore(from) ? from : lap.start();
        var end = lapEnd.isAfter(to) ? to : lapEnd;
        var first = part.firstAt(start.toEpochMilli() - from.toEpochMilli());
        var past = part.firstAt(end.toEpochMilli() - from.toEpochMilli() + 1);
        return new DecodedLap(start, LapTotals.of(part, first, past, start, end), lap.intensity(), lap.trigger());
    }

    /** What the samples of a lap say of it, for one whose device counted over more. */
    private static final class LapTotals {
        private LapTotals() {}

        static Totals of(Telemetry telemetry, int first, int end, Instant start, Instant until) {
            var totals = new Totals.Builder(new Warnings());
            var elapsed = (until.toEpochMilli() - start.toEpochMilli()) / MILLIS;
            var offset = start.toEpochMilli() - telemetry.start().toEpochMilli();
            var paused = telemetry.pauses().stream()
                    .mapToLong(pause -> Math.max(
                            0,
                            Math.min(pause.toMillis(), offset + Math.round(elapsed * MILLIS))
                                    - Math.max(pause.fromMillis(), offset)))
                    .sum();
            totals.put(Total.ELAPSED, elapsed).put(Total.TIMER, elapsed - paused / MILLIS);
            travelled(telemetry, first, end).ifPresent(metres -> totals.put(Total.DISTANCE, metres));
            average(telemetry, Channel.HEART_RATE, first, end, totals, Total.AVG_HEART_RATE, Total.MAX_HEART_RATE);
            average(telemetry, Channel.POWER, first, end, totals, Total.AVG_POWER, Total.MAX_POWER);
            average(telemetry, Channel.CADENCE, first, end, totals, Total.AVG_CADENCE, Total.MAX_CADENCE);
            return totals.build();
        }

        private static void average(
                Telemetry telemetry,
                Channel channel,
                int first,
                int end,
                Totals.Builder totals,
                Total average,
                Total highest) {
            var sum = 0.0;
            var most = Double.NEGATIVE_INFINITY;
            var count = 0;
            var column = telemetry.column(channel);
            for (var i = first; column.isPresent() && i < end; i++) {
                if (!column.get().missing(i)) {
                    sum += column.get().value(i);
                    most = Math.max(most, column.get().value(i));
                    count++;
                }
            }
            if (count > 0) {
                totals.put(average, sum / count).put(highest, most);
            }
        }
    }
}
