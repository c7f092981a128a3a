package org.stadion.workouts.control.edit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * Sessions that followed one another, as one: the time between two is a pause and begins a segment, so that the way
 * from one to the next is no distance. The first one given says which sport it was.
 */
final class Joining {
    /** Clocks of two devices differ by this much without anybody noticing. */
    private static final long SLACK_MILLIS = 2000;

    private static final Set<Total> ADDING = Set.of(
            Total.DISTANCE,
            Total.TIMER,
            Total.MOVING,
            Total.ASCENT,
            Total.DESCENT,
            Total.CALORIES,
            Total.WORK,
            Total.CYCLES,
            Total.STEPS,
            Total.LENGTHS,
            Total.ACTIVE_LENGTHS);
    private static final Set<Total> HIGHEST =
            Set.of(Total.MAX_HEART_RATE, Total.MAX_CADENCE, Total.MAX_POWER, Total.MAX_SPEED);

    private final DecodedSession chief;
    private final List<DecodedSession> parts;

    private Joining(DecodedSession chief, List<DecodedSession> parts) {
        this.chief = chief;
        this.parts = parts;
    }

    static DecodedSession of(List<DecodedSession> sessions) {
        var parts =
                sessions.stream().sorted(Comparator.comparing(Joining::start)).toList();
        for (var i = 1; i < parts.size(); i++) {
            if (start(parts.get(i)).isBefore(end(parts.get(i - 1)).minusMillis(SLACK_MILLIS))) {
                throw EditRefusals.overlap();
            }
        }
        return new Joining(sessions.getFirst(), parts).joined();
    }

    private static Instant start(DecodedSession session) {
        if (session.telemetry().isEmpty() || !session.telemetry().timed()) {
            throw EditRefusals.nothingToCut();
        }
        return session.telemetry().start();
    }

    private static Instant end(DecodedSession session) {
        return session.telemetry().at(session.telemetry().size() - 1);
    }

    private DecodedSession joined() {
        return new DecodedSession(
                chief.sport(),
                chief.sourceSport(),
                Optional.of(parts.getFirst().start().orElse(start(parts.getFirst()))),
                telemetry(),
                totals(),
                parts.stream().flatMap(part -> part.laps().stream()).toList(),
                parts.stream().flatMap(part -> part.lengths().stream()).toList());
    }

    private Telemetry telemetry() {
        var tracks = new JoinedTracks();
        parts.forEach(part -> tracks.add(part.telemetry()));
        return tracks.joined();
    }

    /** What all devices counted adds up; averages are computed anew of the samples. */
    private Totals totals() {
        var totals = new Totals.Builder(new Warnings());
        for (var total : ADDING) {
            if (parts.stream().allMatch(part -> part.totals().has(total))) {
                totals.put(total, values(total).sum());
            }
        }
        for (var total : HIGHEST) {
            if (parts.stream().allMatch(part -> part.totals().has(total))) {
                totals.put(total, values(total).max().orElse(0));
            }
        }
        var pools = values(Total.POOL_LENGTH).distinct().toArray();
        if (pools.length == 1 && parts.stream().allMatch(part -> part.totals().has(Total.POOL_LENGTH))) {
            totals.put(Total.POOL_LENGTH, pools[0]);
        }
        chief.totals().value(Total.THRESHOLD_POWER).ifPresent(watts -> totals.put(Total.THRESHOLD_POWER, watts));
        return totals.build();
    }

    private DoubleStream values(Total total) {
        return parts.stream()
                .map(part -> part.totals().value(total))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
    }
}
