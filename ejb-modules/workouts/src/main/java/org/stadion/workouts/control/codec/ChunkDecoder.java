package org.stadion.workouts.control.codec;

import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.control.telemetry.Column;

/** Reads the chunks that a {@link ChunkEncoder} wrote, one after the other. */
final class ChunkDecoder {
    private final int longest;
    private long[] numbers = {};
    private long[] runs = new long[2];
    private int runCount;
    private int kind = ChunkEncoder.NUMBERS;
    private long constant;
    private Lattice lattice = Lattice.PLAIN;
    private Predictor predictor = Predictor.NOTHING;
    private @Nullable Dictionary dictionary;

    /** @param samples of the longest chunk to come */
    ChunkDecoder(int samples) {
        longest = samples;
    }

    /** Reads a chunk of exactly {@code count} samples. */
    void decode(byte[] bytes, int count, long[] raws, int at) {
        var source = checked(bytes);
        var measured = open(source, count);
        numbers = numbers.length == 0 ? new long[longest] : numbers;
        restore(source, measured);
        var next = 0;
        var place = at;
        for (var run = 0; run < runCount; run++) {
            var end = place + (int) runs[run];
            if (run % 2 == 1) {
                Arrays.fill(raws, place, end, Column.MISSING);
            } else {
                for (var i = place; i < end; i++) {
                    raws[i] = lattice.base() + numbers[next++] * lattice.step();
                }
            }
            place = end;
        }
    }

    private void restore(ByteSource source, int count) {
        if (kind == ChunkEncoder.CONSTANT) {
            Arrays.fill(numbers, 0, count, constant);
            return;
        }
        if (count > 0) {
            NumberCoder.decode(source, numbers, count);
        }
        predictor.restore(numbers, count);
        if (dictionary != null) {
            dictionary.words(numbers, count);
        }
    }

    /** Reads a chunk of exactly {@code count} samples whose raw numbers are such of an {@code int}. */
    void decode(byte[] bytes, int count, int[] raws, int at) {
        var source = checked(bytes);
        var measured = open(source, count);
        if (measured > 0) {
            readNarrow(source, measured, raws, at);
        }
        spread(raws, at, measured, count);
    }

    private void readNarrow(ByteSource source, int count, int[] raws, int at) {
        var restorer = new NarrowRestorer(predictor, dictionary == null ? lattice : Lattice.PLAIN, raws, at);
        if (kind == ChunkEncoder.CONSTANT) {
            NumberCoder.repeat(constant, count, restorer);
        } else {
            NumberCoder.decode(source, count, restorer);
        }
        if (restorer.beyond()) {
            throw new CorruptTelemetry("a number outside of what its chunk says of itself");
        }
        if (dictionary != null) {
            dictionary.words(lattice, raws, at, count);
        }
    }

    /** Moves the numbers that lie side by side to where they were measured, from the last on. */
    private void spread(int[] raws, int at, int measured, int count) {
        var next = at + measured;
        var place = at + count;
        for (var run = runCount - 1; next < place; run--) {
            var length = (int) runs[run];
            place -= length;
            if (run % 2 == 1) {
                Arrays.fill(raws, place, place + length, Column.MISSING_INT);
            } else {
                next -= length;
                System.arraycopy(raws, next, raws, place, length);
            }
        }
    }

    /** Reads all that comes before the numbers; returns how many samples were measured. */
    private int open(ByteSource source, int count) {
        if (source.readVarint() != count) {
            throw new CorruptTelemetry("a chunk of another length");
        }
        var measured = switch (source.read()) {
            case ChunkEncoder.ALL -> inRuns(count, 0);
            case ChunkEncoder.NONE -> inRuns(0, count);
            case ChunkEncoder.SOME -> {
                runs = runs.length > count ? runs : new long[count + 1];
                runCount = Presence.decode(source, count, runs);
                yield Presence.measured(runs, runCount);
            }
            default -> throw new CorruptTelemetry("an unknown kind of chunk");
        };
        lattice = Lattice.PLAIN;
        predictor = Predictor.NOTHING;
        dictionary = null;
        kind = ChunkEncoder.NUMBERS;
        if (measured > 0) {
            openNumbers(source);
        }
        return measured;
    }

    private static ByteSource checked(byte[] bytes) {
        if (bytes.length < ChunkEncoder.HEADER || bytes[0] != ChunkEncoder.VERSION) {
            throw new CorruptTelemetry("no chunk of a version that we know");
        }
        var crc = new CRC32C();
        crc.update(bytes, ChunkEncoder.HEADER, bytes.length - ChunkEncoder.HEADER);
        if (new ByteSource(bytes, 1, ChunkEncoder.HEADER).readInt() != (int) crc.getValue()) {
            throw new CorruptTelemetry("a chunk's checksum is wrong");
        }
        return new ByteSource(bytes, ChunkEncoder.HEADER, bytes.length);
    }

    private int inRuns(int measured, int missing) {
        runs[0] = measured;
        runs[1] = missing;
        runCount = 2;
        return measured;
    }

    private void openNumbers(ByteSource source) {
        kind = source.read();
        if (kind == ChunkEncoder.CONSTANT) {
            constant = source.readSigned();
            return;
        }
        if (kind != ChunkEncoder.NUMBERS && kind != ChunkEncoder.RANKS) {
            throw new CorruptTelemetry("an unknown kind of numbers");
        }
        lattice = new Lattice(source.readSigned(), source.readVarint());
        dictionary = kind == ChunkEncoder.RANKS ? Dictionary.read(source) : null;
        predictor = Predictor.of(source.read());
    }
}
