package org.stadion.workouts.control.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.PoolLength;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.zone.StartPosition;
import org.stadion.workouts.control.zone.ZoneMap;
import org.stadion.workouts.entity.Amounts;
import org.stadion.workouts.entity.Figures;
import org.stadion.workouts.entity.Lap;
import org.stadion.workouts.entity.SwumLength;
import org.stadion.workouts.entity.Workout.Recording;
import org.stadion.workouts.entity.ZoneOrigin;

/** Turns a decoded activity into workouts ready to be stored. All that takes time happens here, outside any transaction. */
public final class Preparation {
    private static final double NANOS = 1e9;

    private final DecodedActivity activity;
    private final ZoneId athletesZone;
    private final Instant receivedAt;
    private final ZoneMap zones;

    private Preparation(DecodedActivity activity, ZoneId athletesZone, Instant receivedAt, ZoneMap zones) {
        this.activity = activity;
        this.athletesZone = athletesZone;
        this.receivedAt = receivedAt;
        this.zones = zones;
    }

    /** Of what has no place on earth. */
    public static List<PreparedWorkout> of(DecodedActivity activity, ZoneId athletesZone, Instant receivedAt) {
        return of(activity, athletesZone, receivedAt, ZoneMap.BLANK);
    }

    /**
     * @param athletesZone where nothing better is known
     * @param receivedAt stands for the start of a track without any times
     * @param zones tells the zone of a workout that has a position
     */
    public static List<PreparedWorkout> of(
            DecodedActivity activity, ZoneId athletesZone, Instant receivedAt, ZoneMap zones) {
        var preparation = new Preparation(activity, athletesZone, receivedAt, zones);
        var workouts = new ArrayList<PreparedWorkout>();
        for (var session : activity.sessions()) {
            workouts.add(preparation.prepare(session, workouts.size()));
        }
        return workouts;
    }

    private PreparedWorkout prepare(DecodedSession decoded, int number) {
        var start = decoded.start().orElse(receivedAt);
        var session = decoded.standingAt(start);
        var zone = zone(session);
        var figures = FigureSheet.of(session);
        var telemetry = session.telemetry();
        return new PreparedWorkout(
                number,
                decoded.start().isPresent(),
                recording(session, start, zone, figures),
                Title.of(name(session), session.sport(), LocalTime.ofInstant(start, zone.zone())),
                activity.description().isBlank() ? Optional.empty() : Optional.of(activity.description()),
                telemetry.isEmpty()
                        ? Optional.empty()
                        : Optional.of(TelemetryRows.of(TelemetryCodec.encode(telemetry))),
                telemetry,
                Achievements.of(telemetry, session.sport()));
    }

    private String name(DecodedSession session) {
        return session.name().isBlank() ? activity.name() : session.name();
    }

    private Recording recording(DecodedSession session, Instant start, LocalZone zone, Figures figures) {
        var telemetry = session.telemetry();
        var seconds = figures.shownOr("elapsed", 0);
        return new Recording(
                start,
                start.plus(Duration.ofNanos((long) (seconds * NANOS))),
                zone.zone(),
                zone.origin(),
                session.sport().key(),
                session.sport().family().name(),
                session.sourceSport(),
                activity.format().slug(),
                device(activity.recorder()),
                telemetry.timed(),
                telemetry.size(),
                telemetry.channels().stream().map(Channel::key).toList(),
                figures,
                laps(session.laps()),
                lengths(session.lengths()));
    }

    /** Where the athlete is, says it best; a watch may still go by the clock at home. */
    private LocalZone zone(DecodedSession session) {
        return StartPosition.of(session, activity.recorder())
                .flatMap(place -> zones.at(place.latitude(), place.longitude()))
                .map(zone -> new LocalZone(zone, ZoneOrigin.POSITION))
                .or(() -> activity.zone().map(zone -> new LocalZone(zone, ZoneOrigin.FILE)))
                .orElseGet(() -> new LocalZone(athletesZone, ZoneOrigin.ATHLETE));
    }

    private static String device(Recorder recorder) {
        return String.join(
                " ",
                Stream.of(recorder.manufacturer(), recorder.product())
                        .filter(word -> !word.isBlank())
                        .toList());
    }

    private static List<Lap> laps(List<DecodedLap> decoded) {
        var laps = new ArrayList<Lap>();
        for (var lap : decoded) {
            var totals = new HashMap<String, Double>();
            lap.totals().values().forEach((total, value) -> totals.put(total.key(), value));
            laps.add(new Lap(laps.size() + 1, lap.start(), lap.intensity(), lap.trigger(), new Amounts(totals)));
        }
        return laps;
    }

    private static List<SwumLength> lengths(List<PoolLength> decoded) {
        var lengths = new ArrayList<SwumLength>();
        for (var length : decoded) {
            lengths.add(new SwumLength(
                    lengths.size() + 1,
                    length.start(),
                    length.elapsedSeconds(),
                    length.active(),
                    length.strokes(),
                    length.stroke()));
        }
        return lengths;
    }
}
