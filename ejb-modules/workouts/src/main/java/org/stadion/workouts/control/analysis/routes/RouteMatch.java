package org.stadion.workouts.control.analysis.routes;

/**
 * How two courses compare.
 *
 * @param share of the points of both courses, 0 to 1, that lie on the other in the same direction
 * @param meanDeviation metres between those points and the other course; {@code NaN} when none does
 */
public record RouteMatch(Kind kind, double share, double meanDeviation) {

    public enum Kind {
        SAME,
        /** The same course the other way round. */
        REVERSED,
        DIFFERENT
    }

    static final RouteMatch NO_MATCH = new RouteMatch(Kind.DIFFERENT, 0, Double.NaN);
}
