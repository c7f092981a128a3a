package org.stadion.workouts.control.health;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.stadion.workouts.control.telemetry.Channel;

/** Single measurements of a workout, in whatever order the export has them. */
final class HealthSeries {
    private static final class Points {
        private long[] millis = new long[16];
        private double[] values = new double[16];
        private int size;

        void add(long at, double value) {
            if (size == millis.length) {
                millis = Arrays.copyOf(millis, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            millis[size] = at;
            values[size++] = value;
        }
    }

    /** Takes the measurements of one channel. */
    interface Visitor {
        void measured(long epochMillis, double value);
    }

    private static final int MOST = 2_000_000;

    private final Map<Channel, Points> points = new EnumMap<>(Channel.class);
    private int size;

    void add(Channel channel, long epochMillis, double value) {
        if (size < MOST && !Double.isNaN(value)) {
            points.computeIfAbsent(channel, each -> new Points()).add(epochMillis, value);
            size++;
        }
    }

    Set<Channel> channels() {
        return points.keySet();
    }

    LongStream times() {
        return points.values().stream().flatMapToLong(series -> Arrays.stream(series.millis, 0, series.size));
    }

    void each(Channel channel, Visitor visitor) {
        var series = points.get(channel);
        for (var i = 0; series != null && i < series.size; i++) {
            visitor.measured(series.millis[i], series.values[i]);
        }
    }
}
