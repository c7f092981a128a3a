package org.stadion.workouts.control.codec;

/**
 * Numbers as a token from a small alphabet and some bits beside it.
 *
 * <p>Small numbers are tokens themselves; of larger ones the token says the magnitude and the two bits below the
 * highest, and the rest are plain bits, which no model could compress anyway. The scheme is that of JPEG XL's hybrid
 * integers (ISO/IEC 18181-1, C.2.3) with {@code split_exponent} 4 and two bits of mantissa.
 */
final class Tokens {
    /** Numbers below are tokens of their own. */
    static final int SPLIT = 16;

    private static final int SPLIT_EXPONENT = 4;
    private static final int MANTISSA = 2;

    /** Of 64-bit numbers. */
    static final int ALPHABET = SPLIT + ((64 - SPLIT_EXPONENT) << MANTISSA);

    private Tokens() {}

    static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    static long unzigzag(long value) {
        return (value >>> 1) ^ -(value & 1);
    }

    /** The token of a number that counts as unsigned. */
    static int of(long value) {
        if (value >= 0 && value < SPLIT) {
            return (int) value;
        }
        var exponent = 63 - Long.numberOfLeadingZeros(value);
        var mantissa = (int) (value >>> (exponent - MANTISSA)) & ((1 << MANTISSA) - 1);
        return SPLIT + ((exponent - SPLIT_EXPONENT) << MANTISSA) + mantissa;
    }

    /** How many bits stand beside the token. */
    static int bits(int token) {
        return token < SPLIT ? 0 : SPLIT_EXPONENT - MANTISSA + ((token - SPLIT) >>> MANTISSA);
    }

    static long value(int token, long bits) {
        if (token < SPLIT) {
            return token;
        }
        var mantissa = (token - SPLIT) & ((1 << MANTISSA) - 1);
        return (((1L << MANTISSA) | mantissa) << bits(token)) | bits;
    }
}
