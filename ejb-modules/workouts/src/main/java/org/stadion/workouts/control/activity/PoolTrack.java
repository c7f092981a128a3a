package org.stadion.workouts.control.activity;

import java.util.List;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.ColumnBuilder;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.control.telemetry.TelemetryBuilder;

/** Distance in a pool, where no satellite is seen: the lengths that were swum. */
public final class PoolTrack {
    private PoolTrack() {}

    /**
     * The telemetry with the distance swum at the first sample at or after each length's end, and zero at the first
     * sample; unchanged if the device wrote distances itself or the pool is not known.
     */
    public static Telemetry withDistance(Telemetry telemetry, List<PoolLength> lengths, Totals totals) {
        var pool = totals.value(Total.POOL_LENGTH);
        if (telemetry.isEmpty() || telemetry.has(Channel.DISTANCE) || lengths.isEmpty() || pool.isEmpty()) {
            return telemetry;
        }
        var distance = new ColumnBuilder(Channel.DISTANCE.scale(), Channel.DISTANCE.offset(), telemetry.size());
        distance.set(0, 0);
        var sample = 0;
        var swum = 0;
        for (var length : lengths) {
            if (length.active()) {
                swum++;
                var end = endMillis(length) - telemetry.start().toEpochMilli();
                while (sample < telemetry.size() && telemetry.millis(sample) < end) {
                    sample++;
                }
                var at = Math.min(sample, telemetry.size() - 1);
                distance.set(at, Math.round(swum * pool.getAsDouble() * Channel.DISTANCE.scale()));
            }
        }
        return telemetry.with(Channel.DISTANCE, distance.build(telemetry.size()));
    }

    /**
     * A telemetry of nothing but the lengths' ends, for analysis of a swim whose device wrote no samples: time, distance
     * and the strokes a minute of the length that ends there. Empty if the pool is not known.
     */
    public static Telemetry ofLengths(List<PoolLength> lengths, Totals totals) {
        var samples = new TelemetryBuilder(lengths.size() + 1);
        var pool = totals.value(Total.POOL_LENGTH);
        if (pool.isEmpty() || lengths.isEmpty()) {
            return samples.build();
        }
        samples.sample(lengths.getFirst().start().toEpochMilli());
        samples.put(Channel.DISTANCE, 0);
        var swum = 0;
        for (var length : lengths) {
            samples.sample(endMillis(length));
            swum += length.active() ? 1 : 0;
            samples.putValue(Channel.DISTANCE, swum * pool.getAsDouble());
            if (length.active() && length.strokes() > 0 && length.elapsedSeconds() > 0) {
                samples.putValue(Channel.CADENCE, length.strokes() * 60 / length.elapsedSeconds());
            }
        }
        return samples.build();
    }

    private static long endMillis(PoolLength length) {
        return length.start().toEpochMilli() + Math.round(length.elapsedSeconds() * 1000);
    }
}
