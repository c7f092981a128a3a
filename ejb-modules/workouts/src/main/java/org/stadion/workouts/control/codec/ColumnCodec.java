package org.stadion.workouts.control.codec;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.telemetry.Column;

/** Columns as chunks and back. */
final class ColumnCodec {
    /** Samples of a chunk at the most: four and a half hours at one a second, so that a usual workout has one chunk a channel. */
    static final int CHUNK = 16_384;

    private ColumnCodec() {}

    static EncodedColumn encode(String key, Column column) {
        return encode(key, column, CHUNK);
    }

    static EncodedColumn encode(String key, Column column, int chunk) {
        return encode(key, column, chunk, new ChunkEncoder(Math.min(chunk, column.size())));
    }

    /** @param encoder for chunks of this length, used again from one column to the next */
    static EncodedColumn encode(String key, Column column, int chunk, ChunkEncoder encoder) {
        var longest = Math.min(chunk, column.size());
        var raws = new long[longest];
        var chunks = new ArrayList<Chunk>();
        for (var from = 0; from < column.size(); from += chunk) {
            var count = Math.min(chunk, column.size() - from);
            column.copyRaws(from, count, raws, 0);
            var stats = ChunkStats.of(raws, count);
            chunks.add(new Chunk(from, count, stats, encoder.encode(raws, count, stats)));
        }
        return new EncodedColumn(key, column.scale(), column.offset(), chunks);
    }

    /**
     * The column of consecutive chunks, which need not be all of it.
     *
     * @throws CorruptTelemetry if the chunks do not follow one another, or one is not what was written
     */
    static Column decode(EncodedColumn encoded) {
        return decode(encoded, new ChunkDecoder(longest(encoded)));
    }

    static int longest(EncodedColumn encoded) {
        return encoded.chunks().stream().mapToInt(Chunk::samples).max().orElse(0);
    }

    static Column decode(EncodedColumn encoded, ChunkDecoder decoder) {
        var size = requireConsecutive(encoded.chunks());
        var wide = false;
        for (var chunk : encoded.chunks()) {
            wide |= chunk.stats().min() <= Integer.MIN_VALUE || chunk.stats().max() > Integer.MAX_VALUE;
        }
        return wide ? decodeWide(encoded, size, decoder) : decodeNarrow(encoded, size, decoder);
    }

    private static Column decodeWide(EncodedColumn encoded, int size, ChunkDecoder decoder) {
        var raws = new long[size];
        var at = 0;
        for (var chunk : encoded.chunks()) {
            decoder.decode(chunk.bytes(), chunk.samples(), raws, at);
            at += chunk.samples();
        }
        return Column.ofLongs(raws, size, encoded.scale(), encoded.offset());
    }

    private static Column decodeNarrow(EncodedColumn encoded, int size, ChunkDecoder decoder) {
        var raws = new int[size];
        var at = 0;
        for (var chunk : encoded.chunks()) {
            decoder.decode(chunk.bytes(), chunk.samples(), raws, at);
            at += chunk.samples();
        }
        return Column.ofInts(raws, size, encoded.scale(), encoded.offset());
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
