package org.stadion.workouts.control.activity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.RecordedTime;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** One track of a GPX or KML file while it is read: its points, and what it says of itself. */
public final class TrackPart {
    /** What goes on later than so many milliseconds after it ended is another workout. */
    public static final long SAME_OUTING = 6 * 3_600_000L;

    private static final List<Channel> PLACE = List.of(Channel.LATITUDE, Channel.LONGITUDE);
    private static final Set<Total> SUMS =
            EnumSet.of(Total.DISTANCE, Total.TIMER, Total.MOVING, Total.ASCENT, Total.DESCENT, Total.CALORIES);
    private static final Set<Total> HIGHEST =
            EnumSet.of(Total.MAX_SPEED, Total.MAX_HEART_RATE, Total.MAX_CADENCE, Total.MAX_POWER);

    private final TelemetryBuilder points = new TelemetryBuilder();
    private final Totals.Builder totals;
    private String name = "";
    private String description = "";
    private String type = "";
    private long begin = Column.MISSING;

    public TrackPart(Warnings warnings) {
        this.totals = new Totals.Builder(warnings);
    }

    public TelemetryBuilder points() {
        return points;
    }

    public Totals.Builder totals() {
        return totals;
    }

    public String name() {
        return name;
    }

    public void name(String text) {
        name = text;
    }

    public String description() {
        return description;
    }

    public void description(String text) {
        description = text;
    }

    /** The sport in the file's own word. */
    public String type() {
        return type;
    }

    public void type(String text) {
        type = text;
    }

    /** The sport in the file's own word, if the track itself has none. */
    public void called(String text) {
        type = type.isEmpty() ? text : type;
    }

    public boolean isEmpty() {
        return points.size() == 0;
    }

    /** Says when it began, though not when it came to any of its points. */
    public void began(long epochMillis) {
        begin = RecordedTime.isPossible(epochMillis) ? epochMillis : Column.MISSING;
    }

    /** Whether most of its points have a time: a track that was recorded, not drawn. */
    public boolean isTimed() {
        var known = timedPoints();
        return known > 0 && known * 2 >= points.size();
    }

    /** Whether it has points, and none of them a time. */
    boolean isTimeless() {
        return !isEmpty() && timedPoints() == 0;
    }

    private int timedPoints() {
        var known = 0;
        for (var i = 0; i < points.size(); i++) {
            known += points.epochMillis(i) == Column.MISSING ? 0 : 1;
        }
        return known;
    }

    record Fingerprint(String type, int size, long first, long last, long places) {}

    /** Equal for tracks with the same times and places. */
    Fingerprint fingerprint() {
        var places = 0L;
        for (var i = 0; i < points.size(); i++) {
            places = places * 31 + points.epochMillis(i);
        }
        for (var channel : PLACE) {
            for (var i = 0; points.measured(channel) && i < points.size(); i++) {
                places = places * 31 + points.column(channel).raw(i);
            }
        }
        return new Fingerprint(type, points.size(), firstTime(), lastTime(), places);
    }

    void append(TrackPart further) {
        var border = points.size();
        points.append(further.points);
        PartDistances.join(points, border);
        var own = totals.build();
        var added = further.totals.build();
        for (var total : Total.values()) {
            totals.remove(total);
            if (own.has(total) && added.has(total)) {
                var one = own.value(total).orElse(0);
                var other = added.value(total).orElse(0);
                if (SUMS.contains(total)) {
                    totals.put(total, one + other);
                } else if (HIGHEST.contains(total)) {
                    totals.put(total, Math.max(one, other));
                }
            }
        }
    }

    /** The workout that the track is of. */
    public DecodedSession session(Warnings warnings) {
        var telemetry = SessionCleaning.repaired(points, warnings);
        return SessionCleaning.measured(
                new DecodedSession(
                        SportCatalogue.standard().ofGpx(type),
                        type,
                        start(telemetry),
                        telemetry,
                        totals.build(),
                        List.of(),
                        List.of()),
                warnings);
    }

    private Optional<Instant> start(Telemetry telemetry) {
        if (telemetry.timed() && !telemetry.isEmpty()) {
            return Optional.of(telemetry.start());
        }
        return begin == Column.MISSING ? Optional.empty() : Optional.of(Instant.ofEpochMilli(begin));
    }

    boolean continues(TrackPart earlier) {
        if (!type.equals(earlier.type)) {
            return false;
        }
        var end = earlier.lastTime();
        var start = firstTime();
        return end == Column.MISSING || start == Column.MISSING || (start >= end && start - end <= SAME_OUTING);
    }

    private long firstTime() {
        for (var i = 0; i < points.size(); i++) {
            if (points.epochMillis(i) != Column.MISSING) {
                return points.epochMillis(i);
            }
        }
        return begin;
    }

    private long lastTime() {
        for (var i = points.size() - 1; i >= 0; i--) {
            if (points.epochMillis(i) != Column.MISSING) {
                return points.epochMillis(i);
            }
        }
        return begin;
    }
}
