package org.stadion.workouts.control.analysis.routes;

/**
 * What a route must look like for {@link RouteComparison} to find it the same as a course: a first selection that a
 * database can make.
 *
 * @param slackDegrees by how much the southern, and the northern, ends may differ
 */
public record RouteLimits(double shortestM, double longestM, double south, double north, double slackDegrees) {

    public static RouteLimits of(RouteSignature course) {
        double shortest = course.metres() * RouteComparison.LENGTH_RATIO;
        double longest = course.metres() / RouteComparison.LENGTH_RATIO;
        double slack = RouteComparison.STANDARD_TOLERANCE + (1 - RouteComparison.SHARE) * longest;
        double[] bounds = course.bounds();
        return new RouteLimits(shortest, longest, bounds[0], bounds[2], slack / RouteSignature.METRES_PER_DEGREE);
    }
}
