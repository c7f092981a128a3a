package org.stadion.workouts.control.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ColumnBuilder;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;
import org.stadion.workouts.control.telemetry.TrackDistance;

/** Telemetries one after another as one. Each channel takes the finest resolution that any of them has. */
final class JoinedTracks {
    private record Resolution(double scale, double offset) {
        static Resolution of(Column column) {
            return new Resolution(column.scale(), column.offset());
        }

        Resolution finer(Resolution other) {
            return other.scale > scale ? other : this;
        }

        long raw(double value) {
            return Math.round((value + offset) * scale);
        }
    }

    private final List<Telemetry> tracks = new ArrayList<>();
    private final Map<Channel, Resolution> channels = new EnumMap<>(Channel.class);
    private final Map<List<String>, Resolution> extras = new LinkedHashMap<>();

    /** To be called in the order of time. */
    void add(Telemetry telemetry) {
        tracks.add(telemetry);
        telemetry
                .columns()
                .forEach((channel, column) -> channels.merge(channel, Resolution.of(column), Resolution::finer));
        telemetry
                .extras()
                .forEach(extra -> extras.merge(
                        List.of(extra.name(), extra.unit()), Resolution.of(extra.column()), Resolution::finer));
    }

    Telemetry joined() {
        channels.computeIfPresent(
                Channel.DISTANCE,
                (channel, resolution) -> resolution.finer(new Resolution(channel.scale(), channel.offset())));
        var size = tracks.stream().mapToInt(Telemetry::size).sum();
        var samples = new TelemetryBuilder(size);
        var extraColumns = new LinkedHashMap<List<String>, ColumnBuilder>();
        extras.forEach((name, resolution) -> extraColumns.put(
                name, samples.extra(name.get(0), name.get(1), resolution.scale(), resolution.offset())));
        var travelled = 0.0;
        var end = Long.MIN_VALUE;
        for (var track : tracks) {
            var first = firstAfter(track, end);
            if (samples.size() > 0) {
                samples.pause(end, track.start().toEpochMilli() + track.millis(first));
            }
            var at = samples.size();
            times(track, first, samples);
            travelled = columns(track, first, samples, at, travelled);
            for (var extra : track.extras()) {
                var name = List.of(extra.name(), extra.unit());
                var into = extraColumns.get(name);
                var resolution = extras.get(name);
                if (into != null && resolution != null) {
                    copy(extra.column(), first, into, at, resolution, 0);
                }
            }
            end = track.start().toEpochMilli() + track.spanMillis();
        }
        return samples.build();
    }

    /** Two clocks may overlap by a second. */
    private static int firstAfter(Telemetry track, long end) {
        var first = 0;
        while (first < track.size() - 1 && track.start().toEpochMilli() + track.millis(first) < end) {
            first++;
        }
        return first;
    }

    private static void times(Telemetry track, int first, TelemetryBuilder samples) {
        var start = track.start().toEpochMilli();
        var begins = new BitSet(track.size());
        for (var segment : track.segmentStarts()) {
            begins.set(segment);
        }
        for (var i = first; i < track.size(); i++) {
            if (i == first || begins.get(i)) {
                samples.startSegment();
            }
            samples.sample(start + track.millis(i));
        }
        track.pauses().forEach(pause -> samples.pause(start + pause.fromMillis(), start + pause.toMillis()));
    }

    /** @return the distance at the end */
    private double columns(Telemetry track, int first, TelemetryBuilder samples, int at, double travelled) {
        var end = travelled;
        for (var channel : channels.entrySet()) {
            var resolution = channel.getValue();
            var column = column(track, channel.getKey());
            if (column == null) {
                continue;
            }
            var into = samples.column(channel.getKey(), resolution.scale(), resolution.offset());
            if (channel.getKey() == Channel.DISTANCE) {
                var start = firstValue(column, first);
                end = Math.max(travelled, copy(column, first, into, at, resolution, travelled - start));
            } else {
                copy(column, first, into, at, resolution, 0);
            }
        }
        return end;
    }

    /** A track without a distance of its own has that over ground, where others of the workout have one. */
    private static @Nullable Column column(Telemetry track, Channel channel) {
        var own = track.column(channel);
        if (own.isPresent()) {
            return own.get();
        }
        return channel == Channel.DISTANCE && track.hasPosition() ? TrackDistance.cumulative(track) : null;
    }

    private static double firstValue(Column column, int first) {
        for (var i = first; i < column.size(); i++) {
            if (!column.missing(i)) {
                return column.value(i);
            }
        }
        return 0;
    }

    /** @return the greatest value written */
    private static double copy(
            Column from, int first, ColumnBuilder into, int at, Resolution resolution, double shift) {
        var same = from.scale() == resolution.scale() && from.offset() == resolution.offset() && shift == 0;
        var most = Double.NEGATIVE_INFINITY;
        for (var i = first; i < from.size(); i++) {
            if (!from.missing(i)) {
                into.set(at + i - first, same ? from.raw(i) : resolution.raw(from.value(i) + shift));
                most = Math.max(most, from.value(i) + shift);
            }
        }
        return most;
    }
}
