package org.stadion.workouts.control.exported;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.activity.SessionCleaning;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** One activity while it is read. */
final class ExportedSession {
    /** 1980-01-06, when GPS began, and 2100-01-01: nothing was exported of another time. */
    private static final long EARLIEST = 315_964_800_000L;

    private static final long LATEST = 4_102_444_800_000L;
    private static final double MOST = 1e12;

    private final Warnings warnings;
    private final TelemetryBuilder samples = new TelemetryBuilder();
    private final Totals.Builder totals;
    private final List<DecodedLap> laps = new ArrayList<>();
    private Sport sport = SportCatalogue.standard().other();
    private String sourceSport = "";
    private long start = Column.MISSING;
    private boolean dated = true;

    ExportedSession(Warnings warnings) {
        this.warnings = warnings;
        this.totals = new Totals.Builder(warnings);
    }

    void sport(String name) {
        sport(name, SportCatalogue.standard().ofName(name));
    }

    void sport(String name, Sport known) {
        sourceSport = PlainText.line(name, 60);
        sport = known;
    }

    void startsAt(long epochMillis) {
        start = epochMillis;
    }

    /** The source tells how long everything took, but of no day. */
    void undated() {
        dated = false;
    }

    void total(Total total, double value) {
        if (!Double.isNaN(value)) {
            totals.putIfAbsent(total, value);
        }
    }

    void lap(long epochMillis, Totals counted) {
        if (possible(epochMillis) && laps.size() < Limits.LAPS) {
            laps.add(new DecodedLap(Instant.ofEpochMilli(epochMillis), counted, "", ""));
        }
    }

    /** Begins a sample. */
    void sample(long epochMillis) {
        Limits.requirePoints(samples.size() + 1);
        samples.sample(epochMillis);
    }

    /** Puts a value into the sample begun last; NaN puts nothing. */
    void put(Channel channel, double value) {
        if (Math.abs(value) < MOST) {
            var scale = scale(channel);
            samples.column(channel, scale, 0).set(samples.size() - 1, Math.round(value * scale));
        }
    }

    private static double scale(Channel channel) {
        return switch (channel) {
            case LATITUDE, LONGITUDE -> 1e7;
            case HEART_RATE, CADENCE, POWER -> 10;
            default -> 1000;
        };
    }

    private static boolean possible(long time) {
        return time >= EARLIEST && time < LATEST;
    }

    /** Whether anybody can tell when it was, and that it lasted. */
    boolean isSound() {
        return (!dated || possible(start))
                && (samples.size() > 0
                        || totals.value(Total.ELAPSED).orElse(0) > 0
                        || totals.value(Total.TIMER).orElse(0) > 0);
    }

    DecodedSession decoded() {
        var telemetry = SessionCleaning.repaired(samples, warnings);
        var from = dated ? Optional.of(Instant.ofEpochMilli(start)) : Optional.<Instant>empty();
        return SessionCleaning.measured(
                new DecodedSession(
                        sport,
                        sourceSport,
                        from,
                        telemetry.isEmpty() && from.isPresent() ? Telemetry.empty(from.get()) : telemetry,
                        totals.build(),
                        laps,
                        List.of()),
                warnings);
    }
}
