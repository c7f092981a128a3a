package org.stadion.workouts.control.pipeline;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedLap;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.activity.PoolLength;
import org.stadion.workouts.control.activity.Recorder;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.activity.Total;
import org.stadion.workouts.control.activity.Totals;
import org.stadion.workouts.control.activity.Warnings;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.mosaic.Mosaic;
import org.stadion.workouts.control.mosaic.Mosaic.Laid;
import org.stadion.workouts.control.mosaic.SourceOrigin;
import org.stadion.workouts.control.mosaic.Tile;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.sport.SportFamily;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Lap;
import org.stadion.workouts.entity.SourcePart;
import org.stadion.workouts.entity.SwumLength;
import org.stadion.workouts.entity.Workout.Recording;
import org.stadion.workouts.entity.ZoneOrigin;

/**
 * A workout put together from several sources. It goes the way of any decoded session, so that its figures are computed
 * from the samples it has; what a device counted is taken from the source that the channel behind it comes from.
 */
public final class MergedWorkout {
    /** The channel behind each total that has one; the others go with the times. */
    private static final Map<Total, Channel> BEHIND = new EnumMap<>(Map.ofEntries(
            Map.entry(Total.DISTANCE, Channel.DISTANCE),
            Map.entry(Total.AVG_SPEED, Channel.DISTANCE),
            Map.entry(Total.MAX_SPEED, Channel.SPEED),
            Map.entry(Total.ASCENT, Channel.ALTITUDE),
            Map.entry(Total.DESCENT, Channel.ALTITUDE),
            Map.entry(Total.AVG_ALTITUDE, Channel.ALTITUDE),
            Map.entry(Total.MIN_ALTITUDE, Channel.ALTITUDE),
            Map.entry(Total.MAX_ALTITUDE, Channel.ALTITUDE),
            Map.entry(Total.AVG_HEART_RATE, Channel.HEART_RATE),
            Map.entry(Total.MAX_HEART_RATE, Channel.HEART_RATE),
            Map.entry(Total.MIN_HEART_RATE, Channel.HEART_RATE),
            Map.entry(Total.AVG_CADENCE, Channel.CADENCE),
            Map.entry(Total.MAX_CADENCE, Channel.CADENCE),
            Map.entry(Total.AVG_POWER, Channel.POWER),
            Map.entry(Total.MAX_POWER, Channel.POWER),
            Map.entry(Total.NORMALIZED_POWER, Channel.POWER),
            Map.entry(Total.WORK, Channel.POWER),
            Map.entry(Total.LEFT_BALANCE, Channel.LEFT_BALANCE),
            Map.entry(Total.AVG_TEMPERATURE, Channel.TEMPERATURE),
            Map.entry(Total.MIN_TEMPERATURE, Channel.TEMPERATURE),
            Map.entry(Total.MAX_TEMPERATURE, Channel.TEMPERATURE),
            Map.entry(Total.AVG_RESPIRATION_RATE, Channel.RESPIRATION_RATE),
            Map.entry(Total.MAX_RESPIRATION_RATE, Channel.RESPIRATION_RATE)));

    private final List<Tile> tiles;
    private final Laid laid;
    private final Recording spine;

    private MergedWorkout(List<Tile> tiles) {
        this.tiles = tiles;
        this.laid = Mosaic.of(tiles);
        this.spine = laid.spine().recording();
    }

    /**
     * @param workout to be stored in place of what was there
     * @param session what it was made of, for changes to be made to it
     * @param laid where each channel comes from
     */
    public record Merged(PreparedWorkout workout, DecodedSession session, Laid laid) {}

    /**
     * @param tiles at least one, in the order in which the sources were merged
     * @param called what the workout is called, whatever its sources say; one that nobody named yet takes the name that a
     *     source has for it
     */
    public static Merged of(List<Tile> tiles, Sport called) {
        return new MergedWorkout(tiles).merged(named(called, tiles));
    }

    /** What the sources say together, whatever the workout is called. */
    public static DecodedSession session(List<Tile> tiles) {
        return new MergedWorkout(tiles).session(named(SportCatalogue.standard().other(), tiles));
    }

    public static Tile tile(SourcePart part) {
        var recording = part.recording();
        return new Tile(
                part.source().toString(),
                SourceOrigin.of(recording.format()),
                recording,
                part.telemetry().map(TelemetryRows::of).map(TelemetryCodec::decode));
    }

    private static Sport named(Sport called, List<Tile> tiles) {
        var catalogue = SportCatalogue.standard();
        return called.family() != SportFamily.OTHER
                ? called
                : tiles.stream()
                        .map(tile -> catalogue.byKey(tile.recording().sport()))
                        .flatMap(Optional::stream)
                        .filter(sport -> sport.family() != SportFamily.OTHER)
                        .findFirst()
                        .orElse(called);
    }

    private DecodedSession session(Sport sport) {
        return new DecodedSession(
                sport,
                spine.sourceSport(),
                Optional.of(spine.startAt()),
                laid.samples().orElseGet(() -> Telemetry.empty(spine.startAt())),
                totals(),
                spine.laps().stream().map(MergedWorkout::lap).toList(),
                spine.lengths().stream().map(MergedWorkout::length).toList());
    }

    private Merged merged(Sport sport) {
        var session = session(sport);
        var zoned = tiles.stream()
                .map(Tile::recording)
                .filter(recording -> recording.zoneOrigin() == ZoneOrigin.POSITION)
                .findFirst()
                .orElse(spine);
        var activity = new DecodedActivity(
                SourceFormat.FIT,
                "",
                "",
                Recorder.UNKNOWN,
                List.of(),
                zoned.zoneOrigin() == ZoneOrigin.FILE ? Optional.of(zoned.zone()) : Optional.empty(),
                List.of(session),
                List.of());
        var prepared = Preparation.of(
                        activity,
                        zoned.zone(),
                        spine.startAt(),
                        (latitude, longitude) -> zoned.zoneOrigin() == ZoneOrigin.POSITION
                                ? Optional.of(zoned.zone())
                                : Optional.empty())
                .getFirst();
        return new Merged(
                new PreparedWorkout(
                        prepared.session(),
                        prepared.dated(),
                        named(prepared.recording()),
                        prepared.title(),
                        prepared.description(),
                        prepared.telemetry(),
                        prepared.samples(),
                        prepared.achievements()),
                session,
                laid);
    }

    /** What the workout says of its origin is what its spine says. */
    private Recording named(Recording recording) {
        return new Recording(
                recording.startAt(),
                recording.endAt(),
                recording.zone(),
                recording.zoneOrigin(),
                recording.sport(),
                recording.sportFamily(),
                recording.sourceSport(),
                spine.format(),
                spine.device(),
                recording.timed(),
                recording.points(),
                recording.channels(),
                recording.figures(),
                recording.laps(),
                recording.lengths());
    }

    private Totals totals() {
        var totals = new Totals.Builder(new Warnings());
        for (var total : Total.values()) {
            counted(from(total), total).ifPresent(value -> totals.put(total, value));
        }
        return totals.build();
    }

    /** A source that has the channel and did not count it leaves the figure to us. */
    private Recording from(Total total) {
        var channel = BEHIND.get(total);
        if (channel == null) {
            return spine;
        }
        var source = laid.sourceOf(channel);
        return tiles.stream()
                .filter(tile -> tile.source().equals(source))
                .map(Tile::recording)
                .findFirst()
                .orElse(spine);
    }

    private static Optional<Double> counted(Recording recording, Total total) {
        return recording.figures().find(total.key()).flatMap(figure -> Optional.ofNullable(figure.device()));
    }

    private static DecodedLap lap(Lap lap) {
        var totals = new Totals.Builder(new Warnings());
        Stream.of(Total.values()).forEach(total -> {
            var value = lap.totals().value(total.key());
            if (value != null) {
                totals.put(total, value);
            }
        });
        return new DecodedLap(lap.startAt(), totals.build(), lap.intensity(), lap.cause());
    }

    private static PoolLength length(SwumLength length) {
        return new PoolLength(length.startAt(), length.elapsedS(), length.active(), length.strokes(), length.stroke());
    }
}
