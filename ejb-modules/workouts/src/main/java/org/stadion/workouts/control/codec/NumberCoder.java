package org.stadion.workouts.control.codec;

import java.util.Arrays;

/**
 * Codes a series of unsigned numbers: tokens by how large their two predecessors were, then the bits beside the tokens.
 * Calm and restless stretches of a series thus have tables of their own, when that pays.
 */
final class NumberCoder {
    private static final int[] TABLES = {1, 3, 6};
    private static final int SUMS = 2 * Tokens.ALPHABET - 1;

    private NumberCoder() {}

    static void encode(long[] numbers, int count, ByteSink sink) {
        var tokens = new int[count];
        var sums = new int[SUMS];
        for (var i = 0; i < count; i++) {
            tokens[i] = Tokens.of(numbers[i]);
            sums[neighbours(tokens, i)]++;
        }
        var best = bounds(sums, count, 1);
        var histograms = histograms(tokens, best);
        var cost = cost(histograms);
        for (var tables : TABLES) {
            var bounds = bounds(sums, count, tables);
            var candidate = histograms(tokens, bounds);
            if (cost(candidate) < cost) {
                best = bounds;
                histograms = candidate;
                cost = cost(candidate);
            }
        }
        write(numbers, tokens, best, histograms, sink);
    }

    private static int neighbours(int[] tokens, int i) {
        return (i > 0 ? tokens[i - 1] : 0) + (i > 1 ? tokens[i - 2] : 0);
    }

    /** Bounds that part the series into about equally long classes; fewer where a class would be empty. */
    private static int[] bounds(int[] sums, int count, int classes) {
        var bounds = new int[classes - 1];
        var found = 0;
        var seen = 0;
        for (var sum = 0; sum < SUMS && found < bounds.length; sum++) {
            seen += sums[sum];
            if ((long) seen * classes >= (long) count * (found + 1)) {
                bounds[found++] = sum;
                while (found < bounds.length && (long) seen * classes >= (long) count * (found + 1)) {
                    bounds[found++] = sum;
                }
            }
        }
        return Arrays.stream(bounds, 0, found).distinct().toArray();
    }

    private static byte[] classes(int[] bounds) {
        var classes = new byte[SUMS];
        for (int sum = 0, bound = 0; sum < SUMS; sum++) {
            while (bound < bounds.length && sum > bounds[bound]) {
                bound++;
            }
            classes[sum] = (byte) bound;
        }
        return classes;
    }

    private static int[][] histograms(int[] tokens, int[] bounds) {
        var classes = classes(bounds);
        var histograms = new int[bounds.length + 1][Tokens.ALPHABET];
        for (var i = 0; i < tokens.length; i++) {
            histograms[classes[neighbours(tokens, i)]][tokens[i]]++;
        }
        return histograms;
    }

    private static double cost(int[][] histograms) {
        return Arrays.stream(histograms).mapToDouble(Frequencies::cost).sum();
    }

    private static void write(long[] numbers, int[] tokens, int[] bounds, int[][] histograms, ByteSink sink) {
        sink.putVarint(bounds.length);
        for (var bound : bounds) {
            sink.putVarint(bound);
        }
        var bits = new BitSink(sink);
        var tables = Arrays.stream(histograms).map(Frequencies::of).toArray(Frequencies[]::new);
        for (var table : tables) {
            table.write(bits);
        }
        bits.finish();
        var classes = classes(bounds);
        var encoder = new RansEncoder();
        for (var i = tokens.length - 1; i >= 0; i--) {
            encoder.put(tables[classes[neighbours(tokens, i)]], tokens[i]);
        }
        encoder.finish(sink);
        for (var i = 0; i < tokens.length; i++) {
            bits.put(numbers[i], Tokens.bits(tokens[i]));
        }
        bits.finish();
    }

    static void decode(ByteSource source, long[] numbers, int count) {
        var bounds = new int[source.readCount(TABLES[TABLES.length - 1] - 1)];
        for (var i = 0; i < bounds.length; i++) {
            bounds[i] = source.readCount(SUMS);
        }
        var tables = new Frequencies[bounds.length + 1];
        var bits = new BitSource(source);
        for (var i = 0; i < tables.length; i++) {
            tables[i] = Frequencies.read(bits, Tokens.ALPHABET);
        }
        var decoder = new RansDecoder(tables, Tokens.ALPHABET, source);
        var rest = new BitSource(source);
        var classes = classes(bounds);
        int before = 0;
        int last = 0;
        for (var i = 0; i < count; i++) {
            var token = decoder.next(classes[last + before]);
            numbers[i] = Tokens.value(token, rest.read(Tokens.bits(token)));
            before = last;
            last = token;
        }
        decoder.finish();
    }
}
