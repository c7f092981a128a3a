package org.stadion.workouts.control.codec;

import java.util.Arrays;

/** Codes a series of unsigned numbers. Where nearly all are alike the others are named, else blocks are packed. */
final class NumberCoder {
    private static final int PACKED = 0;
    private static final int ALIKE = 1;

    /** Naming one that is not like the others costs its distance and itself. */
    private static final int EXCEPTION_BITS = 24;

    /** So many that are alike are handed on at a time. */
    private static final int RUN = 256;

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
        var at = new int[1];
        decode(source, count, (some, length) -> {
            System.arraycopy(some, 0, numbers, at[0], length);
            at[0] += length;
        });
    }

    static void decode(ByteSource source, int count, NumberSink sink) {
        switch (source.read()) {
            case ALIKE -> readOthers(source, count, sink);
            case PACKED -> BlockPacking.read(source, count, sink);
            default -> throw new CorruptTelemetry("an unknown kind of series");
        }
    }

    private static void readOthers(ByteSource source, int count, NumberSink sink) {
        var usual = new long[Math.min(count, RUN)];
        Arrays.fill(usual, source.readVarint());
        var other = new long[1];
        var left = count;
        for (var others = source.readCount(count); others > 0; others--) {
            var distance = source.readCount(count);
            if (distance >= left) {
                throw new CorruptTelemetry("a number beyond the end of its series");
            }
            repeat(usual, distance, sink);
            other[0] = source.readVarint();
            sink.take(other, 1);
            left -= distance + 1;
        }
        repeat(usual, left, sink);
    }

    /** Hands on one number again and again. */
    static void repeat(long number, int times, NumberSink sink) {
        var alike = new long[Math.min(times, RUN)];
        Arrays.fill(alike, number);
        repeat(alike, times, sink);
    }

    private static void repeat(long[] usual, int times, NumberSink sink) {
        for (var left = times; left > 0; left -= usual.length) {
            sink.take(usual, Math.min(left, usual.length));
        }
    }
}
