package org.stadion.workouts.control.codec;

import java.util.Arrays;

/**
 * Codes symbols close to their entropy: range asymmetric numeral systems (J. Duda, arXiv:1311.2540), with a state of 63
 * bits that is emptied 32 bits at a time.
 */
final class RansEncoder {
    /** The state is never below, once a word was taken from it. */
    static final long LOWEST = 1L << 31;

    private int[] words = new int[64];
    private int size;
    private long state = LOWEST;

    /**
     * {@code 2^64 / frequency}, rounded up. The high word of a state times this is the state divided by the frequency,
     * or one more: the error is below {@code state / 2^64}, and a state has 63 bits. Several times faster than to divide.
     */
    static long reciprocal(int frequency) {
        return Long.divideUnsigned(-1L, frequency) + 1;
    }

    /** Takes one symbol; they come last one first. */
    void put(Frequencies table, int symbol) {
        var frequency = table.frequency(symbol);
        if (frequency == Frequencies.TOTAL) {
            return;
        }
        if (state >= ((LOWEST >> Frequencies.TOTAL_BITS) << 32) * frequency) {
            if (size == words.length) {
                words = Arrays.copyOf(words, size * 2);
            }
            words[size++] = (int) state;
            state >>>= 32;
        }
        var quotient = frequency == 1 ? state : Math.unsignedMultiplyHigh(state, table.reciprocal(symbol));
        var rest = state - quotient * frequency;
        if (rest < 0) {
            quotient--;
            rest += frequency;
        }
        state = (quotient << Frequencies.TOTAL_BITS) + rest + table.start(symbol);
    }

    /** Writes what the decoder reads, first symbol first. */
    void finish(ByteSink sink) {
        sink.putVarint(size);
        sink.putVarint(state);
        for (var i = size - 1; i >= 0; i--) {
            sink.putInt(words[i]);
        }
    }
}
