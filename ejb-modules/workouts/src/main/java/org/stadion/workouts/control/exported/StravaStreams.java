package org.stadion.workouts.control.exported;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;

/**
 * Strava's streams of one activity: arrays of one length by their type, each alone, as the data of an object, or as the data of
 * an object in a list. They know seconds since the start, and of no day.
 */
final class StravaStreams implements Shape {
    /** Any day will do. */
    private static final long START = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();

    private static final double MILLIS = 1000;
    private static final String TIME = "time";
    private static final String POSITION = "latlng";

    private static final Map<String, Channel> CHANNELS = Map.of(
            "distance", Channel.DISTANCE,
            "altitude", Channel.ALTITUDE,
            "heartrate", Channel.HEART_RATE,
            "cadence", Channel.CADENCE,
            "watts", Channel.POWER,
            "velocity_smooth", Channel.SPEED,
            "temp", Channel.TEMPERATURE);

    @Override
    public boolean fits(Node root) {
        var streams = streams(root);
        return streams.containsKey(TIME)
                && streams.keySet().stream().anyMatch(type -> CHANNELS.containsKey(type) || type.equals(POSITION));
    }

    @Override
    public void read(Node root, Export export) {
        var streams = streams(root);
        var times = streams.getOrDefault(TIME, root);
        var session = export.begin();
        session.undated();
        for (var i = 0; i < times.size(); i++) {
            session.sample(time(times.element(i).value()));
            for (var stream : streams.entrySet()) {
                var channel = CHANNELS.get(stream.getKey());
                if (channel != null) {
                    session.put(channel, stream.getValue().element(i).value());
                }
            }
            var place = streams.getOrDefault(POSITION, root.at(POSITION)).element(i);
            session.put(Channel.LATITUDE, place.element(0).value());
            session.put(Channel.LONGITUDE, place.element(1).value());
        }
        export.add(session);
    }

    private static long time(double seconds) {
        return Double.isNaN(seconds) ? Column.MISSING : START + Math.round(seconds * MILLIS);
    }

    private static Map<String, Node> streams(Node root) {
        var streams = new HashMap<String, Node>();
        for (var stream : root.list()) {
            put(stream.text("type"), stream.at("data"), streams);
        }
        for (var type : CHANNELS.keySet()) {
            put(type, root, streams, root.at(type));
        }
        put(TIME, root, streams, root.at(TIME));
        put(POSITION, root, streams, root.at(POSITION));
        return streams;
    }

    private static void put(String type, Node root, Map<String, Node> streams, Node found) {
        if (root.isObject()) {
            put(type, found.isObject() ? found.at("data") : found, streams);
        }
    }

    private static void put(String type, Node data, Map<String, Node> streams) {
        if (data.isArray()) {
            streams.put(type, data);
        }
    }
}
