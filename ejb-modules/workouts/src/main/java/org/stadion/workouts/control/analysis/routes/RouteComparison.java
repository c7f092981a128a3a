package org.stadion.workouts.control.analysis.routes;

import org.stadion.workouts.control.analysis.Algorithm;

/**
 * Compares two courses. Both are laid out in points of equal spacing; a point matches when the other course passes
 * within the tolerance, about as far along, heading the same way. Two courses are the same when 95 % of the points of
 * each match; lengths may differ by a tenth.
 *
 * <p>Closed courses may start anywhere on the loop. An out-and-back course is its own reverse and counts as the same.
 */
public final class RouteComparison {

    public static final Algorithm ALGORITHM = new Algorithm("route-match.directed-deviation", 1);

    /** Metres; GPS strays 5 to 15 m, the other side of a road is 20 m away. */
    public static final double STANDARD_TOLERANCE = 50;

    static final double LENGTH_RATIO = 0.9;
    static final double SHARE = 0.95;

    private RouteComparison() {}

    public static RouteMatch compare(RouteSignature first, RouteSignature second) {
        if (!mayMatch(first, second)) {
            return RouteMatch.NO_MATCH;
        }
        double originLat = first.latitude(0);
        double originLon = first.longitude(0);
        return eitherStart(CourseLine.of(first, originLat, originLon), CourseLine.of(second, originLat, originLon));
    }

    /** A cheap necessary condition: similar lengths and bounds. */
    private static boolean mayMatch(RouteSignature first, RouteSignature second) {
        double ratio = Math.min(first.metres(), second.metres()) / Math.max(first.metres(), second.metres());
        if (!(ratio >= LENGTH_RATIO)) {
            return false;
        }
        double[] one = first.bounds();
        double[] other = second.bounds();
        double cosine = Math.cos(Math.toRadians(one[0]));
        double shift = 360 * Math.rint((one[1] - other[1]) / 360);
        // A twentieth of the course may lie off the other: bounds may differ by as much of it.
        double slack = STANDARD_TOLERANCE + (1 - SHARE) * Math.max(first.metres(), second.metres());
        for (int side = 0; side < 4; side++) {
            boolean meridian = side % 2 == 1;
            double degrees = Math.abs(one[side] - other[side] - (meridian ? shift : 0));
            if (degrees * RouteSignature.METRES_PER_DEGREE * (meridian ? cosine : 1) > slack) {
                return false;
            }
        }
        return true;
    }

    private static RouteMatch eitherStart(CourseLine one, CourseLine other) {
        RouteMatch asIs = judge(one, other);
        boolean loops = one.isClosed(STANDARD_TOLERANCE) && other.isClosed(STANDARD_TOLERANCE);
        if (asIs.same() || !loops) {
            return asIs;
        }
        RouteMatch turned = judge(one, other.startingNear(one));
        return turned.share() > asIs.share() ? turned : asIs;
    }

    private static RouteMatch judge(CourseLine one, CourseLine other) {
        double[] there = one.matched(other, STANDARD_TOLERANCE);
        double[] back = other.matched(one, STANDARD_TOLERANCE);
        double share = Math.min(there[0], back[0]);
        return new RouteMatch(share >= SHARE, share, (there[1] + back[1]) / 2);
    }
}
