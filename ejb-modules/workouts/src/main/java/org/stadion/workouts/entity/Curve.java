package org.stadion.workouts.entity;

import java.util.List;

/**
 * The best of one workout in one respect.
 *
 * @param algorithm what computed it, with its version
 * @param points in rising order of what they are over
 */
public record Curve(Kind kind, String algorithm, List<Point> points) {
    public Curve {
        points = List.copyOf(points);
    }

    /** What is best, and over what. */
    public enum Kind {
        /** Seconds over a distance in metres: the fewer, the better. */
        TIME,
        /** Watts over a duration in seconds. */
        POWER,
        /** Beats a minute over a duration in seconds. */
        HEART_RATE,
        /** Metres a second over a duration in seconds. */
        SPEED
    }

    /**
     * @param over metres or seconds
     * @param best the best value over it
     * @param fromSeconds where it begins, from the first sample
     */
    public record Point(double over, double best, double fromSeconds) {}
}
