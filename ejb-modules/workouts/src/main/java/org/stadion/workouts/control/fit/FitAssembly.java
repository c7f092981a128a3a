package org.stadion.workouts.control.fit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.PoolLength;
import org.stadion.workouts.control.activity.PoolTrack;
import org.stadion.workouts.control.activity.SessionCleaning;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.WarningCode;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * Puts a file's messages together: every session becomes a workout with the records, laps and lengths of its time.
 *
 * <p>Sessions share their borders: what happens in the second one starts belongs to it. Records in a pause between two
 * legs belong to neither.
 */
final class FitAssembly {
    private static final long SLACK_SECONDS = 10;
    private static final long BELIEVABLE_SECONDS = 86_400;
    private static final long FIRST_REAL_SECOND = 0x1000_0000;
    private static final SportCode GENERIC = new SportCode(0, 0);

    private final FitContent content;
    private final Warnings warnings;
    private final Telemetry telemetry;
    private final List<SessionMessage> sessions;
    private final Map<Integer, List<LapMessage>> laps;
    private final Map<Integer, List<LengthMessage>> lengths;

    private FitAssembly(FitContent content, Warnings warnings) {
        this.content = content;
        this.warnings = warnings;
        this.telemetry = telemetry(content, warnings);
        this.sessions = latest(content.sessions());
        this.sessions.sort(Comparator.comparingLong(session -> session.start() < 0 ? Long.MAX_VALUE : session.start()));
        this.laps = content.laps().stream().collect(Collectors.groupingBy(lap -> sessionOf(lap.start())));
        this.lengths = content.lengths().stream().collect(Collectors.groupingBy(length -> sessionOf(length.start())));
    }

    /** Some devices write a session again when they know more of it; the later message replaces the earlier. */
    private static List<SessionMessage> latest(List<SessionMessage> written) {
        var latest = new ArrayList<SessionMessage>();
        for (var session : written) {
            if (session.start() >= 0) {
                latest.removeIf(earlier ->
                        earlier.start() == session.start() && earlier.sport().equals(session.sport()));
            }
            latest.add(session);
        }
        return latest;
    }

    static List<DecodedSession> of(FitContent content, Warnings warnings) {
        return new FitAssembly(content, warnings).assembled();
    }

    private static Telemetry telemetry(FitContent content, Warnings warnings) {
        if (!content.hasRecords()) {
            return Telemetry.empty(Instant.EPOCH);
        }
        var records = content.records(0);
        records.complete();
        content.developers().complete(records.samples());
        content.heartRates().complete(records.samples());
        content.timer().addPauses(records.samples());
        return SessionCleaning.repaired(records.samples(), warnings);
    }

    private List<DecodedSession> assembled() {
        if (sessions.isEmpty()) {
            warnings.add(WarningCode.SESSION_MISSING);
            var sport =
                    content.laps().stream().flatMap(lap -> lap.sport().stream()).findFirst();
            return List.of(session(new SessionMessage(-1, -1, sport, Totals.NONE), 0, telemetry));
        }
        var assembled = new ArrayList<DecodedSession>(sessions.size());
        var outside = telemetry.size();
        for (var i = 0; i < sessions.size(); i++) {
            var part = part(i);
            outside -= part.size();
            assembled.add(session(sessions.get(i), i, part));
        }
        warnings.add(WarningCode.RECORDS_OUTSIDE_SESSIONS, outside);
        return assembled;
    }

    /** The records of a session; a lone one has them all, whatever its clock says. */
    private Telemetry part(int index) {
        if (sessions.size() == 1 || telemetry.isEmpty() || !telemetry.timed()) {
            return index == 0 ? telemetry : Telemetry.empty(telemetry.start());
        }
        var from = index == 0 ? 0 : firstAt(sessions.get(index).start());
        var to = index + 1 == sessions.size()
                ? telemetry.size()
                : firstAt(sessions.get(index + 1).start());
        var end = end(sessions.get(index));
        if (end >= 0 && index + 1 < sessions.size()) {
            to = Math.min(to, firstAt(end + SLACK_SECONDS + 1));
        }
        return to > from ? telemetry.slice(from, to) : Telemetry.empty(telemetry.start());
    }

    private int firstAt(long second) {
        if (second < 0) {
            return telemetry.size();
        }
        return telemetry.firstAt(
                FitReader.epochMillis(second) - telemetry.start().toEpochMilli());
    }

    private static long end(SessionMessage session) {
        var elapsed = session.totals().value(Total.ELAPSED);
        return session.start() >= 0 && elapsed.isPresent()
                ? session.start() + (long) Math.ceil(elapsed.getAsDouble())
                : session.end();
    }

    private DecodedSession session(SessionMessage message, int index, Telemetry records) {
        var code = message.sport()
                .filter(known -> !known.isGeneric())
                .or(content::sport)
                .or(message::sport)
                .orElse(GENERIC);
        var start = start(message, records);
        var ofNoDay = start.isPresent() && isOfNoDay(start.get()) && !records.isEmpty() && records.timed();
        if (ofNoDay) {
            warnings.add(WarningCode.CLOCK_UNSET);
        }
        var swum = lengths(index);
        var track = records.isEmpty() && start.isPresent() ? Telemetry.empty(start.get()) : records;
        var own = laps.getOrDefault(index, List.of());
        var totals = LapSums.complete(message.totals(), own, records, warnings);
        return SessionCleaning.cleaned(
                new DecodedSession(
                        SportCatalogue.standard().ofFit(code.sport(), code.subSport()),
                        code.toString(),
                        ofNoDay ? Optional.empty() : start,
                        PoolTrack.withDistance(track, swum, totals),
                        totals,
                        decoded(own, start),
                        swum),
                warnings);
    }

    /** As the session says, unless its clock was not set yet: then as its records say, or its laps. */
    private Optional<Instant> start(SessionMessage message, Telemetry records) {
        var dated = !records.isEmpty() && records.timed();
        if (message.start() >= 0) {
            var said = Instant.ofEpochMilli(FitReader.epochMillis(message.start()));
            var apart = dated ? Duration.between(said, records.start()).abs() : Duration.ZERO;
            return Optional.of(apart.toSeconds() > BELIEVABLE_SECONDS ? records.start() : said);
        }
        return dated ? Optional.of(records.start()) : firstLap().or(() -> end(message.end()));
    }

    /** FIT's smallest times are seconds since the device was switched on. */
    private static boolean isOfNoDay(Instant start) {
        return start.toEpochMilli() < FitReader.epochMillis(FIRST_REAL_SECOND);
    }

    private Optional<Instant> firstLap() {
        return content.laps().stream()
                .filter(lap -> lap.start() >= 0)
                .findFirst()
                .map(lap -> Instant.ofEpochMilli(FitReader.epochMillis(lap.start())));
    }

    private static Optional<Instant> end(long second) {
        return second < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(FitReader.epochMillis(second)));
    }

    private static List<DecodedLap> decoded(List<LapMessage> messages, Optional<Instant> sessionStart) {
        var laps = new ArrayList<DecodedLap>();
        for (var lap : messages) {
            var start = lap.start() >= 0
                    ? Instant.ofEpochMilli(FitReader.epochMillis(lap.start()))
                    : sessionStart.orElse(Instant.EPOCH);
            laps.add(new DecodedLap(
                    start, lap.totals(), FitNames.intensity(lap.intensity()), FitNames.trigger(lap.trigger())));
        }
        return laps;
    }

    private List<PoolLength> lengths(int session) {
        return lengths.getOrDefault(session, List.of()).stream()
                .map(length -> new PoolLength(
                        Instant.ofEpochMilli(FitReader.epochMillis(length.start())),
                        length.elapsed(),
                        length.active(),
                        length.strokes(),
                        FitNames.stroke(length.stroke())))
                .toList();
    }

    /** The last session that had begun by then, the first one for whatever came before all of them. */
    private int sessionOf(long second) {
        var found = 0;
        for (var i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).start() >= 0 && sessions.get(i).start() <= second) {
                found = i;
            }
        }
        return found;
    }
}
