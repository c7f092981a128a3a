package org.stadion.workouts.control.telemetry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;

/** Takes some samples out of a telemetry, and with them what hangs on their times and indexes. */
final class Picking {
    private Picking() {}

    static Telemetry pick(Telemetry from, int[] samples) {
        if (samples.length == 0) {
            return Telemetry.empty(from.start());
        }
        var shift = from.millis(samples[0]);
        var time = new ColumnBuilder(from.time().scale(), from.time().offset(), samples.length);
        for (var i = 0; i < samples.length; i++) {
            time.set(i, from.millis(samples[i]) - shift);
        }
        var columns = new EnumMap<Channel, Column>(Channel.class);
        from.columns().forEach((channel, column) -> keepMeasured(columns, channel, column.pick(samples)));
        var extras = from.extras().stream()
                .map(extra -> new ExtraColumn(
                        extra.name(), extra.unit(), extra.column().pick(samples)))
                .toList();
        return new Telemetry(
                from.start().plusMillis(shift),
                from.timed(),
                time.build(samples.length),
                columns,
                extras,
                segmentStarts(from.segmentStarts(), samples),
                within(from.pauses(), shift, from.millis(samples[samples.length - 1])));
    }

    private static void keepMeasured(EnumMap<Channel, Column> columns, Channel channel, Column column) {
        if (column.present() > 0) {
            columns.put(channel, column);
        }
    }

    private static int[] segmentStarts(int[] starts, int[] samples) {
        return starts.length == 0
                ? starts
                : IntStream.range(1, samples.length)
                        .filter(i -> segment(starts, samples[i - 1]) != segment(starts, samples[i]))
                        .toArray();
    }

    /** Samples need not be picked in their order. */
    private static int segment(int[] starts, int sample) {
        var found = Arrays.binarySearch(starts, sample);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private static List<Pause> within(List<Pause> pauses, long from, long to) {
        var kept = new ArrayList<Pause>();
        for (var pause : pauses) {
            var start = Math.max(pause.fromMillis(), from);
            var end = Math.min(pause.toMillis(), to);
            if (end > start) {
                kept.add(new Pause(start - from, end - from));
            }
        }
        return kept;
    }
}
