package org.stadion.workouts.control.mosaic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.merge.ChannelChoice;
import org.stadion.workouts.control.analysis.merge.ChannelOffer;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ColumnBuilder;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * Lays the recordings of one workout over each other. The source that covers the most of it, and of those alike the
 * nearest to the sensors, gives the samples' times; each channel comes from the source that has it best, and where that is
 * another one, each sample takes what that one measured nearest to it. Nothing is computed between samples.
 */
public final class Mosaic {
    public static final Algorithm ALGORITHM = new Algorithm("merge-mosaic", 1);

    private static final double MILLIS = 1000;

    /** A sample of the other source farther away says nothing of this moment. */
    private static final double FARTHEST_SECONDS = 5;

    private final List<Tile> tiles;
    private final double seconds;
    private final Map<String, ClockShift> shifts = new HashMap<>();

    private Mosaic(List<Tile> tiles) {
        this.tiles = tiles;
        this.seconds = span(tiles);
    }

    /**
     * @param samples laid together; empty when no source has any
     * @param spine the source whose times the samples have, and which is believed in all that is no channel
     * @param choices where each channel comes from
     */
    public record Laid(Tile spine, Optional<Telemetry> samples, Map<Channel, ChannelChoice> choices) {
        /** The id of the source that a channel comes from; of the spine for one that nobody has. */
        public String sourceOf(Channel channel) {
            var choice = choices.get(channel);
            return choice == null ? spine.source() : choice.offer().source();
        }
    }

    /** @param tiles at least one, in the order in which the sources were merged */
    public static Laid of(List<Tile> tiles) {
        return new Mosaic(tiles).laid();
    }

    private static double span(List<Tile> tiles) {
        var first = tiles.stream().map(tile -> tile.recording().startAt()).min(Comparator.naturalOrder());
        var last = tiles.stream().map(tile -> tile.recording().endAt()).max(Comparator.naturalOrder());
        return Duration.between(first.orElse(Instant.EPOCH), last.orElse(Instant.EPOCH))
                        .toMillis()
                / MILLIS;
    }

    private Laid laid() {
        var offers = offers(Optional.empty());
        var spine = ChannelChoice.of(offers)
                .map(choice -> tile(choice.offer().source()))
                .orElse(tiles.getFirst());
        var choices = new EnumMap<Channel, ChannelChoice>(Channel.class);
        for (var channel : Channel.values()) {
            ChannelChoice.of(offers(Optional.of(channel))).ifPresent(choice -> choices.put(channel, choice));
        }
        together(choices, Channel.LATITUDE, Channel.LONGITUDE);
        return new Laid(spine, spine.samples().map(samples -> lay(spine, samples, choices)), choices);
    }

    private static void together(Map<Channel, ChannelChoice> choices, Channel leading, Channel following) {
        var choice = choices.get(leading);
        if (choice == null) {
            choices.remove(following);
        } else {
            choices.put(following, choice);
        }
    }

    /** What each source has of a channel, or of the workout at all. */
    private List<ChannelOffer> offers(Optional<Channel> channel) {
        var offers = new ArrayList<ChannelOffer>();
        for (var tile : tiles) {
            tile.samples()
                    .filter(samples -> !samples.isEmpty() && samples.timed())
                    .filter(samples ->
                            channel.filter(wanted -> !samples.has(wanted)).isEmpty())
                    .ifPresent(samples ->
                            offers.add(Coverage.of(tile, samples, channel.flatMap(samples::column), seconds)));
        }
        return offers;
    }

    private Tile tile(String source) {
        return tiles.stream()
                .filter(tile -> tile.source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private Telemetry lay(Tile spine, Telemetry times, Map<Channel, ChannelChoice> choices) {
        var columns = new EnumMap<Channel, Column>(Channel.class);
        choices.forEach((channel, choice) -> {
            var from = tile(choice.offer().source());
            var samples = from.samples().orElseThrow();
            var column = samples.column(channel).orElseThrow();
            var laid = from.equals(spine)
                    ? column
                    : onto(
                            times,
                            samples,
                            column,
                            shift(times, from),
                            choice.offer().spacingSeconds());
            if (laid.present() > 0) {
                columns.put(channel, laid);
            }
        });
        return Telemetry.of(
                times.start(),
                times.timed(),
                times.time(),
                columns,
                times.extras(),
                times.segmentStarts(),
                times.pauses());
    }

    private ClockShift shift(Telemetry times, Tile from) {
        return shifts.computeIfAbsent(
                from.source(),
                source -> ClockShift.between(times, from.samples().orElseThrow()));
    }

    private static Column onto(Telemetry times, Telemetry other, Column column, ClockShift shift, double spacing) {
        var laid = new ColumnBuilder(column.scale(), column.offset(), times.size());
        var apart = times.start().toEpochMilli() - other.start().toEpochMilli();
        var farthest = Math.min(FARTHEST_SECONDS, Math.max(1, spacing)) * MILLIS;
        var measured = IntStream.range(0, column.size())
                .filter(sample -> !column.missing(sample))
                .toArray();
        var near = 0;
        for (var i = 0; i < times.size() && measured.length > 0; i++) {
            var wanted = times.millis(i) + apart + shift.at(times.millis(i) / MILLIS) * MILLIS;
            while (near + 1 < measured.length
                    && Math.abs(other.millis(measured[near + 1]) - wanted)
                            <= Math.abs(other.millis(measured[near]) - wanted)) {
                near++;
            }
            if (Math.abs(other.millis(measured[near]) - wanted) <= farthest) {
                laid.set(i, column.raw(measured[near]));
            }
        }
        return laid.build(times.size());
    }
}
