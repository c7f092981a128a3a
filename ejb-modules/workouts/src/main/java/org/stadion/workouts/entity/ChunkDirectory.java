package org.stadion.workouts.entity;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a workout's chunks are, and where in their common value each begins. Numbers are written seven bits a byte: most
 * are small.
 */
record ChunkDirectory(List<Entry> entries) {
    private static final int VERSION = 1;
    private static final int SAME_COLUMN = 0;
    private static final int NEXT_COLUMN = 1;
    private static final byte[] NOTHING = {};

    /** @param chunk without its data */
    record Entry(StoredChunk chunk, int at, int length) {
        StoredChunk with(byte[] data) {
            return new StoredChunk(
                    chunk.channel(),
                    chunk.scale(),
                    chunk.offset(),
                    chunk.first(),
                    chunk.samples(),
                    chunk.present(),
                    chunk.rawMin(),
                    chunk.rawMax(),
                    chunk.rawFirst(),
                    chunk.rawLast(),
                    chunk.rawSum(),
                    data);
        }
    }

    ChunkDirectory where(Predicate<StoredChunk> wanted) {
        return new ChunkDirectory(
                entries.stream().filter(entry -> wanted.test(entry.chunk())).toList());
    }

    static byte[] of(List<StoredChunk> chunks) {
        var out = new ByteArrayOutputStream(64 * chunks.size());
        out.write(VERSION);
        put(out, chunks.size());
        for (var i = 0; i < chunks.size(); i++) {
            var chunk = chunks.get(i);
            if (i > 0 && ofOneColumn(chunks.get(i - 1), chunk)) {
                out.write(SAME_COLUMN);
            } else {
                out.write(NEXT_COLUMN);
                var key = chunk.channel().getBytes(StandardCharsets.UTF_8);
                put(out, key.length);
                out.writeBytes(key);
                put(out, chunk.scale());
                put(out, chunk.offset());
            }
            put(out, chunk);
        }
        return out.toByteArray();
    }

    private static boolean ofOneColumn(StoredChunk one, StoredChunk other) {
        return one.channel().equals(other.channel())
                && Double.compare(one.scale(), other.scale()) == 0
                && Double.compare(one.offset(), other.offset()) == 0;
    }

    private static void put(ByteArrayOutputStream out, StoredChunk chunk) {
        put(out, chunk.first());
        put(out, chunk.samples());
        put(out, chunk.present());
        for (var raw : new long[] {chunk.rawMin(), chunk.rawMax(), chunk.rawFirst(), chunk.rawLast()}) {
            put(out, (raw << 1) ^ (raw >> 63));
        }
        put(out, chunk.rawSum());
        put(out, chunk.data().length);
    }

    private static void put(ByteArrayOutputStream out, long number) {
        var rest = number;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** The bits of whole numbers end in zeros, and turned round they are small. */
    private static void put(ByteArrayOutputStream out, double number) {
        put(out, Long.reverse(Double.doubleToLongBits(number)));
    }

    static ChunkDirectory read(byte[] bytes) {
        try {
            return read(ByteBuffer.wrap(bytes));
        } catch (BufferUnderflowException cut) {
            throw new IllegalStateException("a directory of chunks that ends too early", cut);
        }
    }

    private static ChunkDirectory read(ByteBuffer in) {
        if (in.get() != VERSION) {
            throw new IllegalStateException("no directory of chunks of a version that we know");
        }
        var count = (int) number(in);
        var entries = new ArrayList<Entry>();
        var channel = "";
        var scale = 1.0;
        var offset = 0.0;
        var at = 0;
        for (var i = 0; i < count; i++) {
            if (in.get() == NEXT_COLUMN) {
                var key = new byte[(int) number(in)];
                in.get(key);
                channel = new String(key, StandardCharsets.UTF_8);
                scale = real(in);
                offset = real(in);
            }
            var chunk = new StoredChunk(
                    channel,
                    scale,
                    offset,
                    (int) number(in),
                    (int) number(in),
                    (int) number(in),
                    signed(in),
                    signed(in),
                    signed(in),
                    signed(in),
                    real(in),
                    NOTHING);
            var length = (int) number(in);
            entries.add(new Entry(chunk, at, length));
            at += length;
        }
        return new ChunkDirectory(entries);
    }

    private static long number(ByteBuffer in) {
        var number = 0L;
        for (var shift = 0; shift < Long.SIZE; shift += 7) {
            var next = in.get();
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalStateException("a directory of chunks with a number that never ends");
    }

    private static long signed(ByteBuffer in) {
        var number = number(in);
        return (number >>> 1) ^ -(number & 1);
    }

    private static double real(ByteBuffer in) {
        return Double.longBitsToDouble(Long.reverse(number(in)));
    }
}
