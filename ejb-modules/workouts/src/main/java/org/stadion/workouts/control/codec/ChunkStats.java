package org.stadion.workouts.control.codec;

import org.stadion.workouts.control.telemetry.Column;

/**
 * What can be said of a chunk without decoding it, in raw numbers.
 *
 * @param present how many samples were measured; the rest is zero if none was
 * @param first the first measured number
 */
public record ChunkStats(int present, long min, long max, long first, long last, double sum) {

    static ChunkStats of(long[] raws, int count) {
        var present = 0;
        var min = Long.MAX_VALUE;
        var max = Long.MIN_VALUE;
        var first = 0L;
        var last = 0L;
        var sum = 0.0;
        for (var i = 0; i < count; i++) {
            var raw = raws[i];
            if (raw == Column.MISSING) {
                continue;
            }
            first = present == 0 ? raw : first;
            last = raw;
            min = Math.min(min, raw);
            max = Math.max(max, raw);
            sum += raw;
            present++;
        }
        return present == 0 ? new ChunkStats(0, 0, 0, 0, 0, 0) : new ChunkStats(present, min, max, first, last, sum);
    }
}
