package org.stadion.workouts.control.analysis.quality;

/** A series without what was impossible: such samples are {@code NaN} now. */
public final class Cleaned {

    private final double[] values;
    private final int removed;

    Cleaned(double[] values, int removed) {
        this.values = values;
        this.removed = removed;
    }

    public double[] values() {
        return values;
    }

    /** How many samples were taken out or corrected. */
    public int removed() {
        return removed;
    }
}
