package org.stadion.workouts.control.recording;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.stadion.workouts.control.activity.Limits;
import org.stadion.workouts.control.telemetry.Channel;

/** Samples of many batches in the order in which they were read, later in the order of time. */
final class RecordedSamples {
    private static final int INDEX_BITS = 20;

    private final Map<Channel, double[]> columns = new EnumMap<>(Channel.class);
    private long[] times = new long[1024];
    private int size;

    /** Makes room for a batch and returns the place of its first sample. */
    int add(long[] millis, int count) {
        Limits.requirePoints(size + count);
        var first = size;
        if (size + count > times.length) {
            times = Arrays.copyOf(times, Math.max(size + count, times.length * 2));
        }
        System.arraycopy(millis, 0, times, size, count);
        size += count;
        return first;
    }

    void put(Channel channel, int sample, double value) {
        var column = columns.get(channel);
        if (column == null || column.length <= sample) {
            var from = column == null ? 0 : column.length;
            column = column == null ? new double[times.length] : Arrays.copyOf(column, times.length);
            Arrays.fill(column, from, column.length, Double.NaN);
            columns.put(channel, column);
        }
        column[sample] = value;
    }

    /** Samples by time; of those of one moment, the first that came. Only those between two moments. */
    int[] between(long fromMillis, long toMillis) {
        var keys = new long[size];
        var count = 0;
        for (var i = 0; i < size; i++) {
            if (times[i] >= fromMillis && times[i] <= toMillis) {
                keys[count++] = ((times[i] - fromMillis) << INDEX_BITS) | i;
            }
        }
        Arrays.sort(keys, 0, count);
        var order = new int[count];
        var kept = 0;
        for (var i = 0; i < count; i++) {
            var sample = (int) (keys[i] & ((1 << INDEX_BITS) - 1));
            if (kept == 0 || times[order[kept - 1]] != times[sample]) {
                order[kept++] = sample;
            }
        }
        return Arrays.copyOf(order, kept);
    }

    int size() {
        return size;
    }

    long millis(int sample) {
        return times[sample];
    }

    Map<Channel, double[]> columns() {
        return columns;
    }
}
