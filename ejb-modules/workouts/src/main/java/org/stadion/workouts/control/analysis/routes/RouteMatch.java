package org.stadion.workouts.control.analysis.routes;

/**
 * How two courses compare.
 *
 * @param same whether they are one course in one direction
 * @param share of the points of both courses, 0 to 1, that lie on the other in the same direction
 * @param meanDeviation metres between those points and the other course; {@code NaN} when none does
 */
public record RouteMatch(boolean same, double share, double meanDeviation) {

    static final RouteMatch NO_MATCH = new RouteMatch(false, 0, Double.NaN);
}
