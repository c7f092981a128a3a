package org.stadion.workouts.control.codec;

/** Turns residuals into the raw numbers they came from, for columns whose numbers fit an {@code int}. */
final class NarrowRestorer implements NumberSink {
    private final Predictor predictor;
    private final long base;
    private final long step;
    private final int[] into;
    private int at;
    private long raw;
    private long change;
    private boolean begun;
    private long beyond;

    NarrowRestorer(Predictor predictor, Lattice lattice, int[] into, int at) {
        this.predictor = predictor;
        this.base = lattice.base();
        this.step = lattice.step();
        this.into = into;
        this.at = at;
        this.raw = lattice.base();
    }

    /** Whether a number did not fit. */
    boolean beyond() {
        return beyond >>> Integer.SIZE != 0;
    }

    @Override
    public void take(long[] numbers, int count) {
        switch (predictor) {
            case NOTHING -> place(numbers, count);
            case LAST -> steps(numbers, count);
            case HALF_TREND -> halfTrend(numbers, count);
            case TREND -> trend(numbers, count);
        }
        at += count;
    }

    private void place(long[] numbers, int count) {
        var seen = beyond;
        for (var i = 0; i < count; i++) {
            var number = base + numbers[i] * step;
            into[at + i] = (int) number;
            seen |= number - Integer.MIN_VALUE;
        }
        beyond = seen;
    }

    private void steps(long[] residuals, int count) {
        var number = raw;
        var seen = beyond;
        for (var i = 0; i < count; i++) {
            number += Zigzag.back(residuals[i]) * step;
            into[at + i] = (int) number;
            seen |= number - Integer.MIN_VALUE;
        }
        raw = number;
        beyond = seen;
    }

    /** The first number of all has no change before it, and is none itself. */
    private int first(long[] residuals) {
        if (begun) {
            return 0;
        }
        begun = true;
        steps(residuals, 1);
        return 1;
    }

    private void halfTrend(long[] residuals, int count) {
        var from = first(residuals);
        var number = raw;
        var last = change;
        var seen = beyond;
        for (var i = from; i < count; i++) {
            last = Zigzag.back(residuals[i]) + (last >> 1);
            number += last * step;
            into[at + i] = (int) number;
            seen |= number - Integer.MIN_VALUE;
        }
        raw = number;
        change = last;
        beyond = seen;
    }

    private void trend(long[] residuals, int count) {
        var from = first(residuals);
        var number = raw;
        var last = change;
        var seen = beyond;
        for (var i = from; i < count; i++) {
            last += Zigzag.back(residuals[i]);
            number += last * step;
            into[at + i] = (int) number;
            seen |= number - Integer.MIN_VALUE;
        }
        raw = number;
        change = last;
        beyond = seen;
    }
}
