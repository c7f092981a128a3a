package org.stadion.workouts.control.codec;

import java.util.Arrays;

/** Codes a series of unsigned numbers. Where nearly all are alike the others are named, else blocks are packed. */
final class NumberCoder {
    private static final int PACKED = 0;
    private static final int ALIKE = 1;

    /** Naming one that is not like the others costs its distance and itself. */
    private static final int EXCEPTION_BITS = 24;

    private NumberCoder() {}

    static void encode(long[] numbers, int count, ByteSink sink) {
        var usual = usual(numbers, count);
        var others = others(numbers, count, usual);
        if (others * (long) EXCEPTION_BITS <= BlockPacking.cost(numbers, 0, count)) {
            sink.put(ALIKE);
            writeOthers(numbers, count, usual, others, sink);
        } else {
            sink.put(PACKED);
            BlockPacking.write(numbers, count, sink);
        }
    }

    /** A number that comes very often is one of any three, and mostly two of them. */
    private static long usual(long[] numbers, int count) {
        var one = numbers[count / 4];
        var two = numbers[count / 2];
        var three = numbers[count - 1 - count / 4];
        return one == two || one == three ? one : two;
    }

    private static int others(long[] numbers, int count, long usual) {
        var others = 0;
        for (var i = 0; i < count; i++) {
            others += numbers[i] == usual ? 0 : 1;
        }
        return others;
    }

    private static void writeOthers(long[] numbers, int count, long usual, int others, ByteSink sink) {
        sink.putVarint(usual);
        sink.putVarint(others);
        var next = 0;
        for (var i = 0; i < count; i++) {
            if (numbers[i] != usual) {
                sink.putVarint(i - next);
                sink.putVarint(numbers[i]);
                next = i + 1;
            }
        }
    }

    static void decode(ByteSource source, long[] numbers, int count) {
        switch (source.read()) {
            case ALIKE -> readOthers(source, numbers, count);
            case PACKED -> BlockPacking.read(source, numbers, count);
            default -> throw new CorruptTelemetry("an unknown kind of series");
        }
    }

    private static void readOthers(ByteSource source, long[] numbers, int count) {
        Arrays.fill(numbers, 0, count, source.readVarint());
        var next = 0;
        for (var left = source.readCount(count); left > 0; left--) {
            next += source.readCount(count);
            if (next >= count) {
                throw new CorruptTelemetry("a number beyond the end of its series");
            }
            numbers[next++] = source.readVarint();
        }
    }
}
