package org.stadion.workouts.control.codec;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.stadion.workouts.control.telemetry.Column;

/**
 * One chunk of a column as bytes and back.
 *
 * <p>Layout: version, CRC-32C of what follows, number of samples, then which samples are measured, then the measured
 * numbers brought onto a {@link Lattice}, replaced by their ranks in a {@link Dictionary} where few numbers come, and
 * coded as residuals of the {@link Predictor} that fits best.
 */
final class ChunkCoder {
    /** Written first. A reader refuses what it does not know. */
    static final int VERSION = 1;

    private static final int HEADER = 1 + Integer.BYTES;
    private static final int ALL = 0;
    private static final int NONE = 1;
    private static final int SOME = 2;
    private static final int CONSTANT = 0;
    private static final int NUMBERS = 1;
    private static final int RANKS = 2;

    private static final int STRETCHES = 6;
    private static final int STRETCH = 512;

    private final long[] work;
    private final long[] residuals;
    private final int[] histogram = new int[Tokens.ALPHABET];

    ChunkCoder(int samples) {
        work = new long[samples];
        residuals = new long[samples];
    }

    byte[] encode(long[] raws, int count, ChunkStats stats) {
        var body = new ByteSink(count + 64);
        body.putVarint(count);
        body.put(stats.present() == count ? ALL : stats.present() == 0 ? NONE : SOME);
        if (stats.present() > 0) {
            if (stats.present() < count) {
                Presence.encode(raws, count, body);
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
        body.put(predictor.code());
        predictor.residuals(numbers, 0, count, residuals);
        NumberCoder.encode(residuals, count, body);
    }

    private record Choice(Predictor predictor, double bits) {}

    private Choice best(long[] numbers, int count) {
        var best = new Choice(new Predictor(0), Double.MAX_VALUE);
        for (var code = 0; code <= Predictor.LAST; code++) {
            var predictor = new Predictor(code);
            var bits = cost(predictor, numbers, count);
            best = bits < best.bits() ? new Choice(predictor, bits) : best;
        }
        return best;
    }

    /** Bits that the numbers would take, about: a long chunk is judged by some stretches of it. */
    private double cost(Predictor predictor, long[] numbers, int count) {
        Arrays.fill(histogram, 0);
        var looked = 0;
        var plain = 0L;
        var stride = count <= STRETCHES * STRETCH ? STRETCH : count / STRETCHES;
        for (var from = 0; from + 1 < count; from += stride) {
            var length = Math.min(STRETCH, count - from);
            predictor.residuals(numbers, from, length, residuals);
            for (var i = Math.min(from, 2); i < length; i++) {
                var token = Tokens.of(residuals[i]);
                histogram[token]++;
                plain += Tokens.bits(token);
                looked++;
            }
        }
        return (plain + Frequencies.entropy(histogram)) * count / Math.max(1, looked)
                + Frequencies.tableBits(histogram);
    }

    /** Reads a chunk of exactly {@code count} samples. */
    void decode(byte[] bytes, long[] raws, int count) {
        if (bytes.length < HEADER || bytes[0] != VERSION) {
            throw new CorruptTelemetry("no chunk of a version that we know");
        }
        var crc = new CRC32C();
        crc.update(bytes, HEADER, bytes.length - HEADER);
        if (new ByteSource(bytes, 1, HEADER).readInt() != (int) crc.getValue()) {
            throw new CorruptTelemetry("a chunk's checksum is wrong");
        }
        var source = new ByteSource(bytes, HEADER, bytes.length);
        if (source.readVarint() != count) {
            throw new CorruptTelemetry("a chunk of another length");
        }
        switch (source.read()) {
            case ALL -> decodeNumbers(source, raws, count);
            case NONE -> Arrays.fill(raws, 0, count, Column.MISSING);
            case SOME -> {
                var present = Presence.decode(source, raws, count);
                decodeNumbers(source, work, present);
                spread(raws, count);
            }
            default -> throw new CorruptTelemetry("an unknown kind of chunk");
        }
    }

    private void spread(long[] raws, int count) {
        var next = 0;
        for (var i = 0; i < count; i++) {
            raws[i] = raws[i] == Column.MISSING ? Column.MISSING : work[next++];
        }
    }

    private static void decodeNumbers(ByteSource source, long[] numbers, int count) {
        var kind = source.read();
        if (kind == CONSTANT) {
            Arrays.fill(numbers, 0, count, source.readSigned());
            return;
        }
        if (kind != NUMBERS && kind != RANKS) {
            throw new CorruptTelemetry("an unknown kind of numbers");
        }
        var lattice = new Lattice(source.readSigned(), source.readVarint());
        var dictionary = kind == RANKS ? Dictionary.read(source) : null;
        var predictor = new Predictor(source.read());
        NumberCoder.decode(source, numbers, count);
        predictor.restore(numbers, count);
        if (dictionary != null) {
            dictionary.words(numbers, count);
        }
        lattice.expand(numbers, count);
    }
}
