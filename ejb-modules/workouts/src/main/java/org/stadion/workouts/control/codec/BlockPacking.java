package org.stadion.workouts.control.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Unsigned numbers in as few bits as the largest of its block needs: first the width of each block, then the blocks, each
 * a whole number of bytes. Little is lost against an entropy coder, since calm and restless stretches have widths of their
 * own, and a number takes a nanosecond to read.
 */
final class BlockPacking {
    static final int BLOCK = 32;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Bits that a word surely holds, wherever in its first byte the number begins. */
    private static final int WINDOW = Long.SIZE - Byte.SIZE + 1;

    private BlockPacking() {}

    /** Bits that the numbers would take. */
    static long cost(long[] numbers, int from, int count) {
        var bits = 0L;
        for (var i = from; i < from + count; i += BLOCK) {
            var length = Math.min(BLOCK, from + count - i);
            bits += Byte.SIZE + (long) width(numbers, i, length) * length;
        }
        return bits;
    }

    private static int width(long[] numbers, int from, int count) {
        var all = 0L;
        for (var i = from; i < from + count; i++) {
            all |= numbers[i];
        }
        return Long.SIZE - Long.numberOfLeadingZeros(all);
    }

    static void write(long[] numbers, int count, ByteSink sink) {
        var blocks = (count + BLOCK - 1) / BLOCK;
        var packed = new byte[Math.toIntExact(cost(numbers, 0, count) / Byte.SIZE) + blocks + Long.BYTES];
        var at = blocks;
        for (var block = 0; block < blocks; block++) {
            var from = block * BLOCK;
            var length = Math.min(BLOCK, count - from);
            var width = width(numbers, from, length);
            packed[block] = (byte) width;
            writeBlock(numbers, from, length, width, packed, at);
            at += (width * length + Byte.SIZE - 1) / Byte.SIZE;
        }
        sink.putBytes(packed, 0, at);
    }

    private static void writeBlock(long[] numbers, int from, int count, int width, byte[] packed, int place) {
        var at = place;
        var pending = 0L;
        var held = 0;
        for (var i = from; i < from + count; i++) {
            pending |= numbers[i] << held;
            held += width;
            if (held >= Long.SIZE) {
                LONGS.set(packed, at, pending);
                at += Long.BYTES;
                held -= Long.SIZE;
                pending = held == 0 ? 0 : numbers[i] >>> (width - held);
            }
        }
        LONGS.set(packed, at, pending);
    }

    static void read(ByteSource source, int count, NumberSink sink) {
        var bytes = source.bytes();
        var numbers = new long[BLOCK];
        var blocks = (count + BLOCK - 1) / BLOCK;
        var widths = source.at();
        source.skip(blocks);
        for (var block = 0; block < blocks; block++) {
            var width = bytes[widths + block] & 0xFF;
            var length = Math.min(BLOCK, count - block * BLOCK);
            if (width > Long.SIZE) {
                throw new CorruptTelemetry("numbers of more than 64 bits");
            }
            var at = source.at();
            source.skip((width * length + Byte.SIZE - 1) / Byte.SIZE);
            if (width == 0) {
                Arrays.fill(numbers, 0);
            } else if (length == BLOCK && width <= WINDOW && source.at() <= bytes.length - Long.BYTES) {
                readBlock(bytes, at, width, numbers, 0);
            } else {
                readSlowly(bytes, at, source.at(), width, numbers, 0, length);
            }
            sink.take(numbers, length);
        }
    }

    private static void readBlock(byte[] bytes, int place, int width, long[] numbers, int from) {
        var mask = -1L >>> -width;
        var bit = place * (long) Byte.SIZE;
        if (width * 4 <= WINDOW) {
            for (var i = from; i < from + BLOCK; i += 4) {
                var word = (long) LONGS.get(bytes, (int) (bit >>> 3)) >>> (bit & 7);
                numbers[i] = word & mask;
                numbers[i + 1] = (word >>> width) & mask;
                numbers[i + 2] = (word >>> (2 * width)) & mask;
                numbers[i + 3] = (word >>> (3 * width)) & mask;
                bit += 4L * width;
            }
            return;
        }
        for (var i = from; i < from + BLOCK; i++) {
            numbers[i] = ((long) LONGS.get(bytes, (int) (bit >>> 3)) >>> (bit & 7)) & mask;
            bit += width;
        }
    }

    /** Bit by bit where a whole word would reach beyond the end, or a number does not fit one. */
    private static void readSlowly(byte[] bytes, int at, int end, int width, long[] numbers, int from, int count) {
        var bit = at * (long) Byte.SIZE;
        for (var i = from; i < from + count; i++) {
            var number = 0L;
            for (var got = 0; got < width; ) {
                var inByte = (int) (bit & 7);
                var take = Math.min(Byte.SIZE - inByte, width - got);
                var place = (int) (bit >>> 3);
                var piece = place < end ? (bytes[place] & 0xFF) >>> inByte : 0;
                number |= (long) (piece & ((1 << take) - 1)) << got;
                got += take;
                bit += take;
            }
            numbers[i] = number;
        }
    }
}
