package org.stadion.workouts.control.health;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.LongStream;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/**
 * A route and the measurements beside it on one time axis: a sample for every instant at which anything was measured.
 * What two parts of a route say of one instant is said once.
 */
final class HealthTrack {
    private static final double SERIES_SCALE = 100;

    private final long[] axis;
    private final TelemetryBuilder samples;

    private HealthTrack(long[] axis) {
        this.axis = axis;
        this.samples = new TelemetryBuilder(Math.max(1, axis.length));
        for (var time : axis) {
            samples.sample(time);
        }
    }

    static TelemetryBuilder of(List<Telemetry> route, HealthSeries series) {
        var times = LongStream.concat(route.stream().flatMapToLong(HealthTrack::times), series.times());
        var track = new HealthTrack(times.sorted().distinct().toArray());
        var measured = EnumSet.noneOf(Channel.class);
        route.forEach(part -> measured.addAll(part.channels()));
        for (var channel : measured) {
            track.addRoute(channel, route);
        }
        for (var channel : series.channels()) {
            if (!measured.contains(channel)) {
                track.addSeries(channel, series);
            }
        }
        return track.samples;
    }

    private static LongStream times(Telemetry part) {
        var start = part.start().toEpochMilli();
        return LongStream.range(0, part.size()).map(i -> start + part.millis((int) i));
    }

    /** Parts may have been written with different numbers of decimals; the finest holds them all. */
    private void addRoute(Channel channel, List<Telemetry> route) {
        var scale = route.stream()
                .flatMap(part -> part.column(channel).stream())
                .mapToDouble(Column::scale)
                .max()
                .orElse(1);
        var raws = missing();
        for (var part : route) {
            part.column(channel).ifPresent(column -> {
                for (var i = 0; i < column.size(); i++) {
                    if (!column.missing(i)) {
                        raws[at(part.start().toEpochMilli() + part.millis(i))] = Math.round(column.value(i) * scale);
                    }
                }
            });
        }
        put(channel, scale, raws);
    }

    private void addSeries(Channel channel, HealthSeries series) {
        var raws = missing();
        series.each(channel, (millis, value) -> raws[at(millis)] = Math.round(value * SERIES_SCALE));
        put(channel, SERIES_SCALE, raws);
    }

    private long[] missing() {
        var raws = new long[axis.length];
        Arrays.fill(raws, Column.MISSING);
        return raws;
    }

    private int at(long millis) {
        return Arrays.binarySearch(axis, millis);
    }

    private void put(Channel channel, double scale, long[] raws) {
        var column = samples.column(channel, scale, 0);
        for (var i = 0; i < raws.length; i++) {
            if (raws[i] != Column.MISSING) {
                column.set(i, raws[i]);
            }
        }
    }
}
