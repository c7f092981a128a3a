package org.stadion.workouts.control.codec;

import org.stadion.workouts.control.telemetry.Column;

/** Codes which samples of a chunk were measured, each told from the three before it: gaps come in runs or rhythms. */
final class Presence {
    private static final int CONTEXTS = 8;

    private Presence() {}

    /** Writes the gaps and moves the measured numbers together at the front. */
    static void encode(long[] raws, int count, ByteSink sink) {
        var histograms = new int[CONTEXTS][2];
        for (int i = 0, before = 0; i < count; i++) {
            var bit = raws[i] == Column.MISSING ? 0 : 1;
            histograms[before][bit]++;
            before = next(before, bit);
        }
        var tables = new Frequencies[CONTEXTS];
        var bits = new BitSink(sink);
        for (var i = 0; i < CONTEXTS; i++) {
            tables[i] = Frequencies.of(histograms[i]);
            tables[i].write(bits);
        }
        bits.finish();
        var encoder = new RansEncoder();
        for (var i = count - 1; i >= 0; i--) {
            encoder.put(tables[contextAt(raws, i)], raws[i] == Column.MISSING ? 0 : 1);
        }
        encoder.finish(sink);
    }

    private static int contextAt(long[] raws, int i) {
        var context = 0;
        for (var back = 3; back >= 1; back--) {
            context = (context << 1) | (i >= back && raws[i - back] != Column.MISSING ? 1 : 0);
        }
        return context;
    }

    private static int next(int context, int bit) {
        return ((context << 1) | bit) & (CONTEXTS - 1);
    }

    /** Reads the gaps into the array: {@link Column#MISSING} or zero. Returns how many samples were measured. */
    static int decode(ByteSource source, long[] raws, int count) {
        var tables = new Frequencies[CONTEXTS];
        var bits = new BitSource(source);
        for (var i = 0; i < CONTEXTS; i++) {
            tables[i] = Frequencies.read(bits, 2);
        }
        var decoder = new RansDecoder(tables, 2, source);
        var present = 0;
        for (int i = 0, before = 0; i < count; i++) {
            var bit = decoder.next(before);
            raws[i] = bit == 0 ? Column.MISSING : 0;
            present += bit;
            before = next(before, bit);
        }
        decoder.finish();
        return present;
    }
}
