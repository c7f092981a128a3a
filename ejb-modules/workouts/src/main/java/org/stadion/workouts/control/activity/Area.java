package org.stadion.workouts.control.activity;

import java.util.Optional;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ColumnBuilder;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** The smallest box of degrees around all places of a track. */
record Area(double south, double west, double north, double east) {
    /** About a kilometre: nobody parks farther from where a plan begins. */
    private static final double NEAR_DEGREES = 0.01;

    /** Empty if the track has no place on earth. */
    static Optional<Area> of(TelemetryBuilder points) {
        if (!points.measured(Channel.LATITUDE) || !points.measured(Channel.LONGITUDE)) {
            return Optional.empty();
        }
        var latitudes = points.column(Channel.LATITUDE);
        var longitudes = points.column(Channel.LONGITUDE);
        var area = Optional.<Area>empty();
        for (var i = 0; i < points.size(); i++) {
            var latitude = degrees(latitudes, i);
            var longitude = degrees(longitudes, i);
            if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude == 0 && longitude == 0)) {
                var place = new Area(latitude, longitude, latitude, longitude);
                area = Optional.of(area.map(place::with).orElse(place));
            }
        }
        return area;
    }

    private static double degrees(ColumnBuilder column, int sample) {
        var raw = column.raw(sample);
        return raw == Column.MISSING ? Double.NaN : raw / column.scale() - column.offset();
    }

    private Area with(Area other) {
        return new Area(
                Math.min(south, other.south),
                Math.min(west, other.west),
                Math.max(north, other.north),
                Math.max(east, other.east));
    }

    Area withSurroundings() {
        var across = NEAR_DEGREES / Math.max(0.1, Math.cos(Math.toRadians(south)));
        return new Area(south - NEAR_DEGREES, west - across, north + NEAR_DEGREES, east + across);
    }

    boolean meets(Area other) {
        return south <= other.north && other.south <= north && west <= other.east && other.west <= east;
    }
}
