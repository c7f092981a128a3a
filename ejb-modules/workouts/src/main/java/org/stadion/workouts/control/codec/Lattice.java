package org.stadion.workouts.control.codec;

/**
 * The grid that a chunk's numbers lie on: all are {@code base + n * step}. Times in whole seconds kept as milliseconds
 * thus become small numbers.
 */
record Lattice(long base, long step) {
    static final Lattice PLAIN = new Lattice(0, 1);

    /** The coarsest lattice with the least number as its base; a plain one when differences do not fit a long. */
    static Lattice of(long[] numbers, int count, long min, long max) {
        if (max - min < 0) {
            return PLAIN;
        }
        var step = 0L;
        for (var i = 1; i < count && step != 1; i++) {
            var distance = Math.abs(numbers[i] - numbers[0]);
            if (step == 0 || distance % step != 0) {
                step = commonDivisor(step, distance);
            }
        }
        return new Lattice(min, Math.max(step, 1));
    }

    private static long commonDivisor(long one, long other) {
        var a = one;
        var b = other;
        while (b != 0) {
            var rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** Where on the lattice a number lies. */
    long place(long number) {
        return (number - base) / step;
    }

    void reduce(long[] numbers, int count) {
        if (step == 1) {
            for (var i = 0; i < count; i++) {
                numbers[i] -= base;
            }
            return;
        }
        for (var i = 0; i < count; i++) {
            numbers[i] = (numbers[i] - base) / step;
        }
    }

    /** Brings numbers back from the lattice. Returns zero if every one fits an {@code int}. */
    long narrow(long[] numbers, int from, int count, int[] into, int at) {
        var beyond = 0L;
        for (var i = 0; i < count; i++) {
            var raw = base + numbers[from + i] * step;
            into[at + i] = (int) raw;
            beyond |= raw ^ (int) raw;
        }
        return beyond;
    }
}
