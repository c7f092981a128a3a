package org.stadion.workouts.control.telemetry;

import org.stadion.workouts.control.analysis.geo.Earth;

/**
 * The distance a track covers over ground, from its positions alone: the sum of great circles between one position and
 * the next within a segment, in two dimensions, without smoothing. Samples without a position are bridged; the way from
 * one segment to the next is not counted.
 */
public final class TrackDistance {
    private TrackDistance() {}

    /** Metres in all; zero without positions. */
    public static double metres(Telemetry telemetry) {
        if (!telemetry.hasPosition()) {
            return 0;
        }
        return accumulate(telemetry, new ColumnBuilder(Channel.DISTANCE.scale(), 0, telemetry.size()));
    }

    /** Metres from the start at every sample that has a position, in centimetres; all missing without positions. */
    public static Column cumulative(Telemetry telemetry) {
        var distance = new ColumnBuilder(Channel.DISTANCE.scale(), 0, telemetry.size());
        if (telemetry.hasPosition()) {
            accumulate(telemetry, distance);
        }
        return distance.build(telemetry.size());
    }

    private static double accumulate(Telemetry telemetry, ColumnBuilder distance) {
        var latitude = telemetry.column(Channel.LATITUDE).orElseThrow();
        var longitude = telemetry.column(Channel.LONGITUDE).orElseThrow();
        var metres = 0.0;
        for (var segment : telemetry.segments()) {
            var before = -1;
            for (var i = segment.from(); i < segment.to(); i++) {
                if (latitude.missing(i) || longitude.missing(i)) {
                    continue;
                }
                if (before >= 0) {
                    metres += Earth.haversine(
                            latitude.value(before), longitude.value(before), latitude.value(i), longitude.value(i));
                }
                distance.set(i, Math.round(metres * distance.scale()));
                before = i;
            }
        }
        return metres;
    }
}
