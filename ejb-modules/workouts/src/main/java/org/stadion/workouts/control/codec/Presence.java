package org.stadion.workouts.control.codec;

import org.stadion.workouts.control.telemetry.Column;

/** Codes which samples of a chunk were measured: how many in a row were, then how many were not, and so on by turns. */
final class Presence {
    private Presence() {}

    /** @param room for as many numbers as there are samples, and one more */
    static void encode(long[] raws, int count, long[] room, ByteSink sink) {
        var runs = 0;
        var measured = true;
        var length = 0L;
        for (var i = 0; i < count; i++) {
            if ((raws[i] != Column.MISSING) == measured) {
                length++;
            } else {
                room[runs++] = length;
                measured = !measured;
                length = 1;
            }
        }
        room[runs++] = length;
        sink.putVarint(runs);
        NumberCoder.encode(room, runs, sink);
    }

    /** Reads the runs of a chunk of {@code count} samples; returns how many runs there are. */
    static int decode(ByteSource source, int count, long[] runs) {
        var found = source.readCount(count + 1);
        NumberCoder.decode(source, runs, found);
        var left = count;
        for (var run = 0; run < found; run++) {
            if (runs[run] < 0 || runs[run] > left) {
                throw new CorruptTelemetry("gaps beyond the end of a chunk");
            }
            left -= (int) runs[run];
        }
        if (left != 0) {
            throw new CorruptTelemetry("gaps that end too early");
        }
        return found;
    }

    /** How many samples were measured. */
    static int measured(long[] runs, int count) {
        var measured = 0L;
        for (var run = 0; run < count; run += 2) {
            measured += runs[run];
        }
        return (int) measured;
    }
}
