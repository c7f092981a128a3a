package org.stadion.workouts.control.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.workouts.ManualEntries.Entry;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Telemetry;

/** What an athlete types in, checked, and made an activity like those of files: totals counted, no samples. */
public final class HandEntry {
    private static final Duration LONGEST = Duration.ofDays(31);

    /** Somewhere it is tomorrow already. */
    private static final Duration AHEAD = Duration.ofHours(24);

    private static final Instant EARLIEST = Instant.parse("1950-01-01T00:00:00Z");

    private final Entry entry;
    private final ZoneId zone;

    public HandEntry(Entry entry, ZoneId athletesZone) {
        this.entry = entry;
        this.zone = entry.start().zone() == null ? athletesZone : entry.start().zone();
    }

    public List<Violation> violations(Instant now) {
        var violations = new ArrayList<Violation>();
        checkStart(now, violations);
        var sport = SportCatalogue.standard().byKey(entry.sport());
        if (sport.isEmpty()) {
            violations.add(new Violation("/sport", "unknown", "Choose a sport of the catalogue."));
        }
        checkTimes(violations);
        sport.ifPresent(known -> checkSpeed(known, violations));
        plausible(Total.ASCENT, entry.ascentM(), "/ascent_m", violations);
        plausible(Total.AVG_HEART_RATE, entry.avgHeartRateBpm(), "/avg_heart_rate_bpm", violations);
        plausible(Total.AVG_POWER, entry.avgPowerW(), "/avg_power_w", violations);
        plausible(Total.CALORIES, entry.caloriesKcal(), "/calories_kcal", violations);
        return violations;
    }

    private void checkStart(Instant now, List<Violation> violations) {
        if ((entry.start().at() == null) == (entry.start().local() == null)) {
            violations.add(new Violation("/start_at", "required", "Say either start_at or start_local."));
            return;
        }
        if (start().isBefore(EARLIEST) || start().isAfter(now.plus(AHEAD))) {
            violations.add(
                    new Violation("/start_at", "out_of_range", "A workout begins in the past, and not before 1950."));
        }
    }

    private void checkTimes(List<Violation> violations) {
        var elapsed = entry.elapsedS();
        if (!(elapsed >= 1 && elapsed <= LONGEST.toSeconds())) {
            violations.add(new Violation(
                    "/elapsed_s", "out_of_range", "A workout takes from a second to " + LONGEST.toDays() + " days."));
        }
        var moving = entry.movingS();
        if (moving != null && !(moving > 0 && moving <= elapsed)) {
            violations.add(new Violation("/moving_s", "out_of_range", "More than nothing, and not beyond elapsed_s."));
        }
    }

    private void checkSpeed(Sport sport, List<Violation> violations) {
        var before = violations.size();
        plausible(Total.DISTANCE, entry.distanceM(), "/distance_m", violations);
        var metres = entry.distanceM();
        if (violations.size() == before && metres != null && metres / moving() > sport.maxSpeed()) {
            violations.add(new Violation("/distance_m", "implausible", "Nobody is as fast as that in this sport."));
        }
    }

    private static void plausible(Total total, @Nullable Double value, String pointer, List<Violation> violations) {
        if (value != null && !total.plausible(value)) {
            violations.add(new Violation(pointer, "out_of_range", "That cannot be true."));
        }
    }

    /** @throws IllegalStateException if there are violations */
    public PreparedWorkout prepared(Instant now) {
        if (!violations(now).isEmpty()) {
            throw new IllegalStateException("not checked");
        }
        var start = start();
        var session = new DecodedSession(
                SportCatalogue.standard().required(entry.sport()),
                "",
                Optional.of(start),
                Telemetry.empty(start),
                totals(),
                List.of(),
                List.of());
        var said = entry.start().zone() == null ? Optional.<ZoneId>empty() : Optional.of(zone);
        var activity = new DecodedActivity(
                SourceFormat.MANUAL, "", "", Recorder.UNKNOWN, List.of(), said, List.of(session), List.of());
        return Preparation.of(activity, zone, now).getFirst();
    }

    private Instant start() {
        var at = entry.start().at();
        var local = entry.start().local();
        if (at != null) {
            return at;
        }
        if (local != null) {
            return local.atZone(zone).toInstant();
        }
        throw new IllegalStateException("not checked");
    }

    private double moving() {
        return entry.movingS() == null ? entry.elapsedS() : entry.movingS();
    }

    private Totals totals() {
        var totals = new Totals.Builder(new Warnings())
                .put(Total.ELAPSED, entry.elapsedS())
                .put(Total.TIMER, entry.elapsedS())
                .put(Total.MOVING, moving());
        put(totals, Total.DISTANCE, entry.distanceM());
        put(totals, Total.ASCENT, entry.ascentM());
        put(totals, Total.AVG_HEART_RATE, entry.avgHeartRateBpm());
        put(totals, Total.AVG_POWER, entry.avgPowerW());
        put(totals, Total.CALORIES, entry.caloriesKcal());
        return totals.build();
    }

    private static void put(Totals.Builder totals, Total total, @Nullable Double value) {
        if (value != null) {
            totals.put(total, value);
        }
    }
}
