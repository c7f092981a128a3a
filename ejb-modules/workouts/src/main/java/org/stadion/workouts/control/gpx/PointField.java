package org.stadion.workouts.control.gpx;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stadion.workouts.control.telemetry.Channel;

/**
 * What a point may hold beside its place and time, found by the local name of the element, whoever's extension it is:
 * Garmin's TrackPointExtension 1 and 2, Cluetrust's gpxdata, Strava's and many others' plain elements.
 *
 * @param decimals how many decimal places are kept
 */
record PointField(Channel channel, int decimals) {
    private static final Map<String, PointField> BY_NAME = Map.ofEntries(
            Map.entry("ele", new PointField(Channel.ALTITUDE, 3)),
            Map.entry("hr", new PointField(Channel.HEART_RATE, 1)),
            Map.entry("heartrate", new PointField(Channel.HEART_RATE, 1)),
            Map.entry("heart_rate", new PointField(Channel.HEART_RATE, 1)),
            Map.entry("heartratebpm", new PointField(Channel.HEART_RATE, 1)),
            Map.entry("cad", new PointField(Channel.CADENCE, 1)),
            Map.entry("cadence", new PointField(Channel.CADENCE, 1)),
            Map.entry("runcadence", new PointField(Channel.CADENCE, 1)),
            Map.entry("power", new PointField(Channel.POWER, 1)),
            Map.entry("powerinwatts", new PointField(Channel.POWER, 1)),
            Map.entry("watts", new PointField(Channel.POWER, 1)),
            Map.entry("atemp", new PointField(Channel.TEMPERATURE, 2)),
            Map.entry("temp", new PointField(Channel.TEMPERATURE, 2)),
            Map.entry("temperature", new PointField(Channel.TEMPERATURE, 2)),
            Map.entry("speed", new PointField(Channel.SPEED, 3)),
            Map.entry("verticalspeed", new PointField(Channel.VERTICAL_SPEED, 3)),
            Map.entry("distance", new PointField(Channel.DISTANCE, 3)),
            Map.entry("depth", new PointField(Channel.DEPTH, 3)));

    /** OpenTracks' distance is that since the point before, not since the start. */
    static Optional<PointField> named(String prefix, String name) {
        return prefix.equalsIgnoreCase("opentracks")
                ? Optional.empty()
                : Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    double scale() {
        return Math.pow(10, decimals);
    }
}
