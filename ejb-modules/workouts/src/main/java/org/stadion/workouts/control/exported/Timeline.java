package org.stadion.workouts.control.exported;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;

/** Puts series that were exported one by one together again: what was measured at one instant is one sample. */
final class Timeline {
    private static final List<Channel> CHANNELS = List.of(
            Channel.LATITUDE,
            Channel.LONGITUDE,
            Channel.ALTITUDE,
            Channel.HEART_RATE,
            Channel.CADENCE,
            Channel.POWER,
            Channel.SPEED,
            Channel.DISTANCE,
            Channel.TEMPERATURE);

    private final TreeMap<Long, double[]> values = new TreeMap<>();

    void put(long epochMillis, Channel channel, double value) {
        if (epochMillis == Column.MISSING || Double.isNaN(value)) {
            return;
        }
        Limits.requirePoints(values.size());
        values.computeIfAbsent(epochMillis, time -> nothing())[CHANNELS.indexOf(channel)] = value;
    }

    private static double[] nothing() {
        var nothing = new double[CHANNELS.size()];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    void into(ExportedSession session) {
        values.forEach((time, measured) -> {
            session.sample(time);
            for (var i = 0; i < measured.length; i++) {
                session.put(CHANNELS.get(i), measured[i]);
            }
        });
    }
}
