package org.stadion.workouts.control.codec;

import java.util.Optional;
import java.util.zip.CRC32C;
import org.stadion.workouts.control.telemetry.Column;

/**
 * One chunk of a column as bytes.
 *
 * <p>Layout: version, CRC-32C of what follows, number of samples, then which samples are measured, then the measured
 * numbers brought onto a {@link Lattice}, replaced by their ranks in a {@link Dictionary} where few numbers come, and
 * coded as residuals of the {@link Predictor} that fits best.
 */
final class ChunkEncoder {
    /** Written first. A reader refuses what it does not know. */
    static final int VERSION = 2;

    static final int HEADER = 1 + Integer.BYTES;
    static final int ALL = 0;
    static final int NONE = 1;
    static final int SOME = 2;
    static final int CONSTANT = 0;
    static final int NUMBERS = 1;
    static final int RANKS = 2;

    private static final int STRETCHES = 4;
    private static final int STRETCH = 256;

    private final long[] work;
    private final long[] residuals;

    /** @param samples of the longest chunk to come */
    ChunkEncoder(int samples) {
        work = new long[samples + 1];
        residuals = new long[samples + 1];
    }

    byte[] encode(long[] raws, int count, ChunkStats stats) {
        var body = new ByteSink(count + 64);
        body.putVarint(count);
        body.put(stats.present() == count ? ALL : stats.present() == 0 ? NONE : SOME);
        if (stats.present() > 0) {
            if (stats.present() < count) {
                Presence.encode(raws, count, work, body);
            }
            encodeNumbers(body, compacted(raws, count), stats);
        }
        var bytes = body.toBytes();
        var crc = new CRC32C();
        crc.update(bytes);
        var sealed = new ByteSink(HEADER + bytes.length);
        sealed.put(VERSION);
        sealed.putInt((int) crc.getValue());
        sealed.putBytes(bytes, 0, bytes.length);
        return sealed.toBytes();
    }

    /** Moves the measured numbers to the front of the working array. */
    private int compacted(long[] raws, int count) {
        var present = 0;
        for (var i = 0; i < count; i++) {
            if (raws[i] != Column.MISSING) {
                work[present++] = raws[i];
            }
        }
        return present;
    }

    private void encodeNumbers(ByteSink body, int count, ChunkStats stats) {
        if (stats.min() == stats.max()) {
            body.put(CONSTANT);
            body.putSigned(stats.min());
            return;
        }
        var lattice = Lattice.of(work, count, stats.min(), stats.max());
        lattice.reduce(work, count);
        var plain = best(work, count);
        var dictionary = lattice.place(stats.min()) == 0
                ? Dictionary.of(work, count, lattice.place(stats.max()))
                : Optional.<Dictionary>empty();
        var ranked = dictionary.map(words -> words.ranks(work, count));
        var ranks = ranked.map(r -> best(r, count)).orElse(plain);
        if (ranked.isPresent() && ranks.bits() + dictionary.orElseThrow().cost() < plain.bits()) {
            body.put(RANKS);
            put(body, lattice);
            dictionary.orElseThrow().write(body);
            put(body, ranks.predictor(), ranked.orElseThrow(), count);
        } else {
            body.put(NUMBERS);
            put(body, lattice);
            put(body, plain.predictor(), work, count);
        }
    }

    private static void put(ByteSink body, Lattice lattice) {
        body.putSigned(lattice.base());
        body.putVarint(lattice.step());
    }

    private void put(ByteSink body, Predictor predictor, long[] numbers, int count) {
        body.put(predictor.ordinal());
        predictor.residuals(numbers, 0, count, residuals);
        NumberCoder.encode(residuals, count, body);
    }

    private record Choice(Predictor predictor, double bits) {}

    private Choice best(long[] numbers, int count) {
        var best = new Choice(Predictor.NOTHING, Double.MAX_VALUE);
        for (var predictor : Predictor.values()) {
            var bits = cost(predictor, numbers, count);
            best = bits < best.bits() ? new Choice(predictor, bits) : best;
        }
        return best;
    }

    /** Bits that the numbers would take, about: a long chunk is judged by some stretches of it. */
    private double cost(Predictor predictor, long[] numbers, int count) {
        var bits = 0L;
        var looked = 0;
        var stride = count <= STRETCHES * STRETCH ? STRETCH : count / STRETCHES;
        for (var from = 0; from < count; from += stride) {
            var length = Math.min(STRETCH, count - from);
            predictor.residuals(numbers, from, length, residuals);
            // The first two of a stretch lack what was before them, unless the chunk begins with it.
            var known = from == 0 || length <= 2 ? 0 : 2;
            bits += BlockPacking.cost(residuals, known, length - known);
            looked += length - known;
        }
        return (double) bits * count / looked;
    }
}
