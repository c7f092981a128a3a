package org.stadion.workouts.control.codec;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.telemetry.Column;

/** Columns as chunks and back. */
public final class ColumnCodec {
    /** Samples of a chunk at the most: four and a half hours at one a second, so that a usual workout has one chunk a channel. */
    public static final int CHUNK = 16_384;

    private ColumnCodec() {}

    public static EncodedColumn encode(String key, Column column) {
        return encode(key, column, CHUNK);
    }

    static EncodedColumn encode(String key, Column column, int chunk) {
        var longest = Math.min(chunk, column.size());
        var coder = new ChunkCoder(longest);
        var raws = new long[longest];
        var chunks = new ArrayList<Chunk>();
        for (var from = 0; from < column.size(); from += chunk) {
            var count = Math.min(chunk, column.size() - from);
            column.copyRaws(from, count, raws, 0);
            var stats = ChunkStats.of(raws, count);
            chunks.add(new Chunk(from, count, stats, coder.encode(raws, count, stats)));
        }
        return new EncodedColumn(key, column.scale(), column.offset(), chunks);
    }

    /**
     * The column of consecutive chunks, which need not be all of it.
     *
     * @throws CorruptTelemetry if the chunks do not follow one another, or one is not what was written
     */
    public static Column decode(EncodedColumn encoded) {
        var size = requireConsecutive(encoded.chunks());
        var longest = 0;
        var wide = false;
        for (var chunk : encoded.chunks()) {
            longest = Math.max(longest, chunk.samples());
            wide |= chunk.stats().min() <= Integer.MIN_VALUE || chunk.stats().max() > Integer.MAX_VALUE;
        }
        var raws = wide ? new long[size] : new long[longest];
        var ints = new int[wide ? 0 : size];
        var coder = new ChunkCoder(longest);
        var scratch = wide ? new long[longest] : raws;
        var at = 0;
        for (var chunk : encoded.chunks()) {
            coder.decode(chunk.bytes(), scratch, chunk.samples());
            if (wide) {
                System.arraycopy(scratch, 0, raws, at, chunk.samples());
            } else {
                narrow(scratch, chunk.samples(), ints, at);
            }
            at += chunk.samples();
        }
        return wide
                ? Column.ofLongs(raws, size, encoded.scale(), encoded.offset())
                : Column.ofInts(ints, size, encoded.scale(), encoded.offset());
    }

    private static void narrow(long[] raws, int count, int[] ints, int at) {
        for (var i = 0; i < count; i++) {
            var raw = raws[i];
            if (raw == Column.MISSING) {
                ints[at + i] = Column.MISSING_INT;
            } else if (raw > Integer.MIN_VALUE && raw <= Integer.MAX_VALUE) {
                ints[at + i] = (int) raw;
            } else {
                throw new CorruptTelemetry("a number outside of what its chunk says of itself");
            }
        }
    }

    private static int requireConsecutive(List<Chunk> chunks) {
        var size = 0;
        for (var chunk : chunks) {
            if (chunk.samples() < 1 || chunk.first() != chunks.getFirst().first() + size) {
                throw new CorruptTelemetry("a chunk is missing or stands twice");
            }
            size += chunk.samples();
        }
        return size;
    }
}
