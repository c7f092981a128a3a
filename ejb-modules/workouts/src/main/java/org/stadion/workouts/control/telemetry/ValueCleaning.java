package org.stadion.workouts.control.telemetry;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes values out that no sensor on a living athlete can have measured. Straps without contact write a heart rate of zero,
 * and converters one, or a cadence, of 255: those go without a word.
 */
final class ValueCleaning {
    private record Range(double least, double most) {}

    private static final double DEEPEST_SHORE = -499.9;

    /** FIT's byte for nothing, which converters copy. */
    private static final double NONE = 255;

    private static final Set<Channel> SENSORS = EnumSet.of(Channel.HEART_RATE, Channel.CADENCE);

    private static final Map<Channel, Range> RANGES = Map.ofEntries(
            Map.entry(Channel.HEART_RATE, new Range(20, 250)),
            Map.entry(Channel.CADENCE, new Range(0, 240)),
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
            var column = entry.getValue();
            var drop = outOfRange(entry.getKey(), column);
            if (entry.getKey() == Channel.DISTANCE) {
                dropUnlikely(column, drop);
            } else if (entry.getKey() == Channel.ALTITUDE && telemetry.timed()) {
                dropZeros(column, drop);
            }
            if (!drop.isEmpty()) {
                var left = column.without(drop);
                cleaned = left.present() == 0 ? cleaned.without(entry.getKey()) : cleaned.with(entry.getKey(), left);
            }
        }
        return cleaned;
    }

    private BitSet outOfRange(Channel channel, Column column) {
        var drop = new BitSet();
        var range = range(channel);
        if (range == null) {
            return drop;
        }
        var least = Math.ceil((range.least() + column.offset()) * column.scale());
        var most = Math.floor((range.most() + column.offset()) * column.scale());
        for (var i = 0; i < column.size(); i++) {
            var raw = column.raw(i);
            if (raw != Column.MISSING && (raw < least || raw > most)) {
                drop.set(i);
                dropped += SENSORS.contains(channel) && isAbsence(column.value(i)) ? 0 : 1;
            }
        }
        return drop;
    }

    private static boolean isAbsence(double value) {
        return value == 0 || value == NONE;
    }

    /**
     * Nobody goes back on the way already gone: the fewest values go for the rest never to fall. All go if positions
     * tell far more of the way.
     */
    private void dropUnlikely(Column distance, BitSet drop) {
        var values = new RisingValues(distance.size(), distance::raw, i -> !distance.missing(i) && !drop.get(i));
        var spoilers = values.spoilers();
        dropped += spoilers.cardinality();
        drop.or(spoilers);
        var left = drop.isEmpty() ? distance : distance.without(drop);
        if (UntoldWay.by(left, telemetry)) {
            dropped += left.present();
            drop.set(0, distance.size());
        }
    }

    private void dropZeros(Column altitude, BitSet drop) {
        var zeros = ZeroAltitudes.in(altitude, telemetry.time());
        dropped += zeros.cardinality();
        drop.or(zeros);
    }

    private @Nullable Range range(Channel channel) {
        return switch (channel) {
            case SPEED -> new Range(0, maxSpeed);
            case ALTITUDE -> new Range(DEEPEST_SHORE, maxAltitude);
            default -> RANGES.get(channel);
        };
    }
}
