package org.stadion.workouts.control.telemetry;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes values out that no sensor on a living athlete can have measured. A heart rate of zero is how straps without
 * contact say nothing; it goes without a word.
 */
final class ValueCleaning {
    private record Range(double least, double most) {
        boolean holds(double value) {
            return value >= least && value <= most;
        }
    }

    private static final double DEEPEST_SHORE = -499.9;

    private static final Map<Channel, Range> RANGES = Map.ofEntries(
            Map.entry(Channel.HEART_RATE, new Range(20, 250)),
            Map.entry(Channel.CADENCE, new Range(0, 254)),
            Map.entry(Channel.POWER, new Range(0, 3500)),
            Map.entry(Channel.DISTANCE, new Range(0, 50_000_000)),
            Map.entry(Channel.TEMPERATURE, new Range(-90, 100)),
            Map.entry(Channel.CORE_TEMPERATURE, new Range(20, 46)),
            Map.entry(Channel.MUSCLE_OXYGEN, new Range(0, 100)),
            Map.entry(Channel.RESPIRATION_RATE, new Range(0, 200)),
            Map.entry(Channel.GRADE, new Range(-150, 150)));

    private final Telemetry telemetry;
    private final double maxSpeed;
    private final double maxAltitude;
    private int dropped;

    ValueCleaning(Telemetry telemetry, double maxSpeed, double maxAltitude) {
        this.telemetry = telemetry;
        this.maxSpeed = maxSpeed;
        this.maxAltitude = maxAltitude;
    }

    int dropped() {
        return dropped;
    }

    Telemetry clean() {
        var cleaned = telemetry;
        for (var entry : telemetry.columns().entrySet()) {
            var column = clean(entry.getKey(), entry.getValue());
            if (column.present() == 0) {
                cleaned = cleaned.without(entry.getKey());
            } else if (!column.equals(entry.getValue())) {
                cleaned = cleaned.with(entry.getKey(), column);
            }
        }
        return cleaned;
    }

    private Column clean(Channel channel, Column column) {
        var range = range(channel);
        if (range == null) {
            return column;
        }
        var drop = new boolean[column.size()];
        var any = false;
        for (var i = 0; i < column.size(); i++) {
            if (!column.missing(i) && !range.holds(column.value(i))) {
                drop[i] = true;
                any = true;
                dropped += channel == Channel.HEART_RATE && column.raw(i) == 0 ? 0 : 1;
            }
        }
        return any ? column.without(drop) : column;
    }

    private @Nullable Range range(Channel channel) {
        return switch (channel) {
            case SPEED -> new Range(0, maxSpeed);
            case ALTITUDE -> new Range(DEEPEST_SHORE, maxAltitude);
            default -> RANGES.get(channel);
        };
    }
}
