package org.stadion.workouts.control.codec;

import java.util.Optional;

/** The few different numbers of a series, rising: where a sensor knows only certain steps, their ranks lie closer together. */
final class Dictionary {
    private static final int MOST_WORDS = 4096;

    /** With more samples to a word than this, naming the words is worth a look. */
    private static final int SAMPLES_PER_WORD = 8;

    private static final int FARTHEST = 1 << 16;

    private static final int WORD_BITS = 8;

    private final long[] words;

    private Dictionary(long[] words) {
        this.words = words;
    }

    /**
     * The words of numbers from 0 to {@code max}. Empty when there are too many words, or when they lie side by side
     * already; numbers that reach far are positions or the like, which never repeat.
     */
    static Optional<Dictionary> of(long[] numbers, int count, long max) {
        if (max < 0 || max > FARTHEST || count < SAMPLES_PER_WORD) {
            return Optional.empty();
        }
        var most = Math.min(MOST_WORDS, count / SAMPLES_PER_WORD);
        var ranks = new short[(int) max + 1];
        var size = 0;
        for (var i = 0; i < count && size <= most; i++) {
            size += ranks[(int) numbers[i]] == 0 ? 1 : 0;
            ranks[(int) numbers[i]] = 1;
        }
        var sideBySide = max < size * 2L;
        return size > most || sideBySide ? Optional.empty() : Optional.of(new Dictionary(words(ranks, size)));
    }

    private static long[] words(short[] seen, int size) {
        var words = new long[size];
        var rank = 0;
        for (var number = 0; number < seen.length; number++) {
            if (seen[number] != 0) {
                words[rank++] = number;
            }
        }
        return words;
    }

    double cost() {
        return (double) words.length * WORD_BITS;
    }

    long[] ranks(long[] numbers, int count) {
        var byNumber = new short[(int) words[words.length - 1] + 1];
        for (var rank = 0; rank < words.length; rank++) {
            byNumber[(int) words[rank]] = (short) rank;
        }
        var ranks = new long[count];
        for (var i = 0; i < count; i++) {
            ranks[i] = byNumber[(int) numbers[i]];
        }
        return ranks;
    }

    void words(long[] ranks, int count) {
        for (var i = 0; i < count; i++) {
            var rank = ranks[i];
            if (rank < 0 || rank >= words.length) {
                throw new CorruptTelemetry("a rank beyond the dictionary");
            }
            ranks[i] = words[(int) rank];
        }
    }

    /** Turns ranks into the raw numbers that they stand for. */
    void words(Lattice lattice, int[] ranks, int from, int count) {
        var raws = new int[words.length];
        if (lattice.narrow(words, 0, words.length, raws, 0) != 0) {
            throw new CorruptTelemetry("a word outside of what its chunk says of itself");
        }
        for (var i = from; i < from + count; i++) {
            var rank = ranks[i];
            if (rank < 0 || rank >= raws.length) {
                throw new CorruptTelemetry("a rank beyond the dictionary");
            }
            ranks[i] = raws[rank];
        }
    }

    void write(ByteSink sink) {
        sink.putVarint(words.length);
        sink.putSigned(words[0]);
        for (var i = 1; i < words.length; i++) {
            sink.putVarint(words[i] - words[i - 1]);
        }
    }

    static Dictionary read(ByteSource source) {
        var words = new long[source.readCount(MOST_WORDS)];
        for (var i = 0; i < words.length; i++) {
            words[i] = i == 0 ? source.readSigned() : words[i - 1] + source.readVarint();
        }
        return new Dictionary(words);
    }
}
