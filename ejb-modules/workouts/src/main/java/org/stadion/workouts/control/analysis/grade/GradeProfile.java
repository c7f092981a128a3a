package org.stadion.workouts.control.analysis.grade;

import org.stadion.workouts.control.analysis.series.Series;

/** The grade at every sample of a track. */
public final class GradeProfile {

    /** Rise over less distance than this says nothing. */
    private static final double SHORTEST_RUN = 10;

    private GradeProfile() {}

    /**
     * @param distance metres since the start, {@code NaN} where missing; where it falls the last highest value stands
     * @param elevation metres, {@code NaN} where missing, then interpolated over distance
     * @return fractions, as many as samples; all 0 without elevation or distance
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double[] of(double[] distance, double[] elevation, GradeSettings settings) {
        if (distance.length != elevation.length) {
            throw new IllegalArgumentException(distance.length + " distances for " + elevation.length + " elevations");
        }
        double[] grades = new double[distance.length];
        if (!Series.hasAny(distance) || !Series.hasAny(elevation)) {
            return grades;
        }
        double[] run = growing(distance);
        double[] height = smoothed(Series.interpolated(run, elevation), settings.smoothedSamples());
        int from = 0;
        int to = 0;
        for (int i = 0; i < grades.length; i++) {
            double start = Math.max(run[0], run[i] - settings.windowMetres() / 2);
            double end = Math.min(run[run.length - 1], run[i] + settings.windowMetres() / 2);
            while (from + 1 < run.length && run[from + 1] <= start) {
                from++;
            }
            while (to + 1 < run.length && run[to] < end) {
                to++;
            }
            if (end - start >= SHORTEST_RUN) {
                double rise = at(run, height, Math.max(1, to), end) - at(run, height, from + 1, start);
                grades[i] = settled(rise / (end - start), settings);
            }
        }
        return grades;
    }

    /** The height at a distance that lies at or before sample {@code next} and not before the one before it. */
    private static double at(double[] run, double[] height, int next, double metres) {
        return next >= run.length
                ? height[run.length - 1]
                : Series.between(run[next - 1], height[next - 1], run[next], height[next], metres);
    }

    private static double settled(double grade, GradeSettings settings) {
        return Math.abs(grade) < settings.deadZone() ? 0 : Math.clamp(grade, -settings.steepest(), settings.steepest());
    }

    /** Missing distances stand still. */
    static double[] growing(double[] distance) {
        double[] growing = distance.clone();
        double highest = Double.NaN;
        for (int i = 0; i < growing.length; i++) {
            highest = Double.isNaN(highest) || growing[i] > highest ? growing[i] : highest;
            growing[i] = highest;
        }
        for (int i = growing.length - 2; i >= 0; i--) {
            growing[i] = Double.isNaN(growing[i]) ? growing[i + 1] : growing[i];
        }
        return growing;
    }

    /** A Gaussian whose width is three standard deviations to each side; at the ends of what there is. */
    static double[] smoothed(double[] values, int samples) {
        int side = samples / 2;
        if (side == 0) {
            return values;
        }
        double deviation = samples / 6.0;
        double[] kernel = new double[side + 1];
        for (int k = 0; k <= side; k++) {
            kernel[k] = Math.exp(-k * k / (2 * deviation * deviation));
        }
        double whole = kernel[0];
        for (int k = 1; k <= side; k++) {
            whole += 2 * kernel[k];
        }
        double[] smooth = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            boolean inside = i >= side && i + side < values.length;
            smooth[i] = inside ? weighted(values, i, kernel) / whole : atEdge(values, i, kernel);
        }
        return smooth;
    }

    private static double weighted(double[] values, int i, double[] kernel) {
        double sum = values[i] * kernel[0];
        for (int k = 1; k < kernel.length; k++) {
            sum += (values[i - k] + values[i + k]) * kernel[k];
        }
        return sum;
    }

    private static double atEdge(double[] values, int i, double[] kernel) {
        double sum = 0;
        double weight = 0;
        for (int j = Math.max(0, i - kernel.length + 1); j < Math.min(values.length, i + kernel.length); j++) {
            sum += values[j] * kernel[Math.abs(j - i)];
            weight += kernel[Math.abs(j - i)];
        }
        return sum / weight;
    }
}
