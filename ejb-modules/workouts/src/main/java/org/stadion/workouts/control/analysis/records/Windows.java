package org.stadion.workouts.control.analysis.records;

/** The window of a given length with the largest or smallest sum. */
public final class Windows {

    private Windows() {}

    /** @param from position of the first value in it */
    public record Window(int from, int length, double sum) {

        public int to() {
            return from + length - 1;
        }

        public double mean() {
            return sum / length;
        }
    }

    /**
     * @param values none missing
     * @return the first of equal windows
     * @throws IllegalArgumentException if there is no window of this length
     */
    public static Window largest(double[] values, int length) {
        return extreme(values, length, 1);
    }

    public static Window smallest(double[] values, int length) {
        return extreme(values, length, -1);
    }

    private static Window extreme(double[] values, int length, int sign) {
        if (length < 1 || length > values.length) {
            throw new IllegalArgumentException("a window of " + length + " in " + values.length);
        }
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += values[i];
        }
        double best = sum;
        int from = 0;
        for (int i = length; i < values.length; i++) {
            sum += values[i] - values[i - length];
            if (sign * sum > sign * best) {
                best = sum;
                from = i - length + 1;
            }
        }
        return new Window(from, length, best);
    }
}
