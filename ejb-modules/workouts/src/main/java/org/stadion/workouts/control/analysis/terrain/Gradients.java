package org.stadion.workouts.control.analysis.terrain;

import org.stadion.workouts.control.analysis.Algorithm;

/** The plain gradient between neighbouring samples; for pace see the prepared grades of {@code analysis.grade}. */
public final class Gradients {

    public static final Algorithm ALGORITHM = new Algorithm("gradient.between-samples", 1);

    private Gradients() {}

    /**
     * @param distance metres
     * @param elevation metres, as many
     * @return percent from the sample before, the first repeating the second; 0 where the distance does not grow
     */
    public static double[] percent(double[] distance, double[] elevation) {
        if (distance.length != elevation.length) {
            throw new IllegalArgumentException(distance.length + " distances for " + elevation.length + " elevations");
        }
        double[] percent = new double[distance.length];
        for (int i = 1; i < percent.length; i++) {
            double run = distance[i] - distance[i - 1];
            percent[i] = run > 0 ? 100 * (elevation[i] - elevation[i - 1]) / run : 0;
        }
        if (percent.length > 1) {
            percent[0] = percent[1];
        }
        return percent;
    }
}
