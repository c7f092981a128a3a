package org.stadion.workouts.control.activity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * One sport of a file: one workout of ours.
 *
 * @param sourceSport what the source itself calls the sport; FIT's two numbers as {@code 2/46}
 * @param start when the device says it began, else the first point's time; empty for a track without times
 * @param totals as the device counted them
 * @param name the title where a file has one for each of its sessions, else empty
 */
public record DecodedSession(
        Sport sport,
        String sourceSport,
        Optional<Instant> start,
        Telemetry telemetry,
        Totals totals,
        List<DecodedLap> laps,
        List<PoolLength> lengths,
        String name) {
    public DecodedSession {
        laps = List.copyOf(laps);
        lengths = List.copyOf(lengths);
    }

    /** One without a title of its own. */
    public DecodedSession(
            Sport sport,
            String sourceSport,
            Optional<Instant> start,
            Telemetry telemetry,
            Totals totals,
            List<DecodedLap> laps,
            List<PoolLength> lengths) {
        this(sport, sourceSport, start, telemetry, totals, laps, lengths, "");
    }

    public DecodedSession named(String otherName) {
        return new DecodedSession(sport, sourceSport, start, telemetry, totals, laps, lengths, otherName);
    }

    public DecodedSession starting(Optional<Instant> otherStart) {
        return new DecodedSession(sport, sourceSport, otherStart, telemetry, totals, laps, lengths, name);
    }

    public DecodedSession with(Sport otherSport) {
        return new DecodedSession(otherSport, sourceSport, start, telemetry, totals, laps, lengths, name);
    }

    public DecodedSession with(Totals changed) {
        return new DecodedSession(sport, sourceSport, start, telemetry, changed, laps, lengths, name);
    }

    public DecodedSession withLaps(List<DecodedLap> changed) {
        return new DecodedSession(sport, sourceSport, start, telemetry, totals, changed, lengths, name);
    }

    public DecodedSession with(Telemetry changed) {
        return new DecodedSession(sport, sourceSport, start, changed, totals, laps, lengths, name);
    }

    /** The same; where its samples know their seconds but of no day, they are of the day of this start. */
    public DecodedSession standingAt(Instant otherwise) {
        if (start.isPresent() || !telemetry.timed() || telemetry.isEmpty()) {
            return this;
        }
        var later = Duration.between(telemetry.start(), otherwise);
        return new DecodedSession(
                sport,
                sourceSport,
                Optional.of(otherwise),
                telemetry.startingAt(otherwise),
                totals,
                laps.stream().map(lap -> lap.later(later)).toList(),
                lengths.stream().map(length -> length.later(later)).toList(),
                name);
    }
}
