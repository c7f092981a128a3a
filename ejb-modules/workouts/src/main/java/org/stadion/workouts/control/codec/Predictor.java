package org.stadion.workouts.control.codec;

/**
 * What the next number is expected to be, from the two before it. Arithmetic wraps around, so that every number can be
 * told from its residual, however far apart they are.
 */
enum Predictor {
    /** Knows nothing: for numbers that jump. */
    NOTHING(0),
    /** The same again. */
    LAST(0),
    /** The last one and half of the last change: for what is smooth, but measured with some noise. */
    HALF_TREND(1),
    /** The last one and the last change. */
    TREND(0);

    private static final Predictor[] ALL = values();

    /** By how many bits the last change is shifted down. */
    private final int shift;

    Predictor(int shift) {
        this.shift = shift;
    }

    static Predictor of(int code) {
        if (code >= ALL.length) {
            throw new CorruptTelemetry("an unknown predictor");
        }
        return ALL[code];
    }

    /**
     * Residuals of a stretch of the numbers, in a form without sign, as if nothing was before it; without any
     * expectation the numbers are that already.
     */
    void residuals(long[] numbers, int from, int count, long[] into) {
        if (this == NOTHING) {
            System.arraycopy(numbers, from, into, 0, count);
            return;
        }
        var follows = this != LAST;
        var last = 0L;
        var change = 0L;
        for (var i = 0; i < count; i++) {
            var number = numbers[from + i];
            into[i] = Zigzag.of(number - last - (follows ? change >> shift : 0));
            change = i == 0 ? 0 : number - last;
            last = number;
        }
    }

    /** Turns residuals into the numbers they came from. */
    void restore(long[] residuals, int count) {
        switch (this) {
            case NOTHING -> {}
            case LAST -> restoreSteps(residuals, count);
            case HALF_TREND, TREND -> restoreTrend(residuals, count);
        }
    }

    private static void restoreSteps(long[] residuals, int count) {
        var last = 0L;
        for (var i = 0; i < count; i++) {
            last += Zigzag.back(residuals[i]);
            residuals[i] = last;
        }
    }

    private void restoreTrend(long[] residuals, int count) {
        var last = 0L;
        var change = 0L;
        for (var i = 0; i < count; i++) {
            var step = Zigzag.back(residuals[i]) + (change >> shift);
            change = i == 0 ? 0 : step;
            last += step;
            residuals[i] = last;
        }
    }
}
