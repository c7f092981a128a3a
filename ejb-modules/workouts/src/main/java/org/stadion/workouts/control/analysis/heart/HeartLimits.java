package org.stadion.workouts.control.analysis.heart;

/**
 * An athlete's heart, as known on the day of the workout; {@code NaN} for what is not known.
 *
 * @param resting beats a minute at rest
 * @param maximum highest beats a minute
 * @param threshold beats a minute at lactate threshold (LTHR)
 */
public record HeartLimits(double resting, double maximum, double threshold) {

    public boolean knowsResting() {
        return resting > 0;
    }

    public boolean knowsMaximum() {
        return maximum > 0 && !(maximum <= resting);
    }

    public boolean knowsThreshold() {
        return threshold > 0;
    }

    /** The share of the heart-rate reserve, 0 at rest and 1 at the maximum; below rest it stays 0. */
    public double reserve(double heartRate) {
        return Math.max(0, (heartRate - resting) / (maximum - resting));
    }
}
