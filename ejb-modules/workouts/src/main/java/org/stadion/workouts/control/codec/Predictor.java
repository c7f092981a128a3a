package org.stadion.workouts.control.codec;

/**
 * What the next number is expected to be, from the two before it: nothing, the last one, or the last one and some
 * quarters of the last change. Arithmetic wraps around, so that every number can be told from its residual.
 */
record Predictor(int code) {
    /** Knows nothing: for numbers that jump. */
    private static final int NONE = 0;

    /** Codes from {@link #NONE} to here; those above it follow the trend by {@code code - 1} quarters. */
    static final int LAST = 5;

    Predictor {
        if (code < NONE || code > LAST) {
            throw new CorruptTelemetry("an unknown predictor");
        }
    }

    /**
     * Residuals of a stretch of the numbers, in a form without sign, as if nothing was before it; without any
     * expectation the numbers are that already.
     */
    void residuals(long[] numbers, int from, int count, long[] into) {
        if (code == NONE) {
            System.arraycopy(numbers, from, into, 0, count);
            return;
        }
        var last = 0L;
        var change = 0L;
        for (var i = 0; i < count; i++) {
            var number = numbers[from + i];
            into[i] = Tokens.zigzag(number - expected(last, change));
            change = i == 0 ? 0 : number - last;
            last = number;
        }
    }

    /** Turns residuals into the numbers they came from. */
    void restore(long[] residuals, int count) {
        if (code == NONE) {
            return;
        }
        var last = 0L;
        var change = 0L;
        for (var i = 0; i < count; i++) {
            var number = Tokens.unzigzag(residuals[i]) + expected(last, change);
            change = i == 0 ? 0 : number - last;
            last = number;
            residuals[i] = number;
        }
    }

    private long expected(long last, long change) {
        return last + (((code - 1) * change) >> 2);
    }
}
