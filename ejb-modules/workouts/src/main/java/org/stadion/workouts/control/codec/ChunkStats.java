package org.stadion.workouts.control.codec;

import org.stadion.workouts.control.telemetry.Column;

/**
 * What can be said of a chunk without decoding it, in raw numbers.
 *
 * @param present how many samples were measured; the rest is zero if none was
 * @param first the first measured number
 */
public record ChunkStats(int present, long min, long max, long first, long last, double sum) {
    /** The sum of a chunk's numbers fits a {@code long} when all of them are smaller. */
    private static final long LARGE = 1L << 40;

    static ChunkStats of(long[] raws, int count) {
        var present = 0;
        var min = Long.MAX_VALUE;
        var max = Long.MIN_VALUE;
        var sum = 0L;
        for (var i = 0; i < count; i++) {
            var raw = raws[i];
            if (raw != Column.MISSING) {
                min = Math.min(min, raw);
                max = Math.max(max, raw);
                sum += raw;
                present++;
            }
        }
        if (present == 0) {
            return new ChunkStats(0, 0, 0, 0, 0, 0);
        }
        var exact = min > -LARGE && max < LARGE;
        return new ChunkStats(
                present, min, max, first(raws), last(raws, count), exact ? (double) sum : roughSum(raws, count));
    }

    private static long first(long[] raws) {
        var first = 0;
        while (raws[first] == Column.MISSING) {
            first++;
        }
        return raws[first];
    }

    private static long last(long[] raws, int count) {
        var last = count - 1;
        while (raws[last] == Column.MISSING) {
            last--;
        }
        return raws[last];
    }

    private static double roughSum(long[] raws, int count) {
        var sum = 0.0;
        for (var i = 0; i < count; i++) {
            sum += raws[i] == Column.MISSING ? 0 : raws[i];
        }
        return sum;
    }
}
