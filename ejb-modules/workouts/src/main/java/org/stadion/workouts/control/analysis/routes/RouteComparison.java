package org.stadion.workouts.control.analysis.routes;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.routes.RouteMatch.Kind;

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

    private final RouteSignature first;
    private final RouteSignature second;
    private final double tolerance;

    private RouteComparison(RouteSignature first, RouteSignature second, double tolerance) {
        this.first = first;
        this.second = second;
        this.tolerance = tolerance;
    }

    public static RouteMatch compare(RouteSignature first, RouteSignature second) {
        return compare(first, second, STANDARD_TOLERANCE);
    }

    /** @param tolerance metres between the courses */
    public static RouteMatch compare(RouteSignature first, RouteSignature second, double tolerance) {
        if (!(tolerance > 0)) {
            throw new IllegalArgumentException("a tolerance of " + tolerance);
        }
        return mayMatch(first, second, tolerance)
                ? new RouteComparison(first, second, tolerance).directed()
                : RouteMatch.NO_MATCH;
    }

    /** The same for whoever does not ask about the opposite direction: at half the cost, where courses differ. */
    static RouteMatch compareInDirection(RouteSignature first, RouteSignature second) {
        return mayMatch(first, second, STANDARD_TOLERANCE)
                ? new RouteComparison(first, second, STANDARD_TOLERANCE).inDirection()
                : RouteMatch.NO_MATCH;
    }

    /** A cheap necessary condition: similar lengths and bounds. */
    public static boolean mayMatch(RouteSignature first, RouteSignature second, double tolerance) {
        double ratio = Math.min(first.metres(), second.metres()) / Math.max(first.metres(), second.metres());
        if (!(ratio >= LENGTH_RATIO)) {
            return false;
        }
        double[] one = first.bounds();
        double[] other = second.bounds();
        double cosine = Math.cos(Math.toRadians(one[0]));
        double shift = 360 * Math.rint((one[1] - other[1]) / 360);
        // A twentieth of the course may lie off the other: bounds may differ by as much of it.
        double slack = tolerance + (1 - SHARE) * Math.max(first.metres(), second.metres());
        for (int side = 0; side < 4; side++) {
            boolean meridian = side % 2 == 1;
            double degrees = Math.abs(one[side] - other[side] - (meridian ? shift : 0));
            if (degrees * RouteSignature.METRES_PER_DEGREE * (meridian ? cosine : 1) > slack) {
                return false;
            }
        }
        return true;
    }

    private RouteMatch inDirection() {
        double originLat = first.latitude(0);
        double originLon = first.longitude(0);
        return eitherStart(
                CourseLine.of(first, originLat, originLon), CourseLine.of(second, originLat, originLon), Kind.SAME);
    }

    private RouteMatch directed() {
        double originLat = first.latitude(0);
        double originLon = first.longitude(0);
        var one = CourseLine.of(first, originLat, originLon);
        var other = CourseLine.of(second, originLat, originLon);
        RouteMatch same = eitherStart(one, other, Kind.SAME);
        if (same.kind() == Kind.SAME) {
            return same;
        }
        RouteMatch reversed = eitherStart(one, other.reversed(), Kind.REVERSED);
        return reversed.kind() == Kind.REVERSED || reversed.share() > same.share() ? reversed : same;
    }

    private RouteMatch eitherStart(CourseLine one, CourseLine other, Kind kind) {
        RouteMatch asIs = judge(one, other, kind);
        boolean loops = one.isClosed(tolerance) && other.isClosed(tolerance);
        if (asIs.kind() == kind || !loops) {
            return asIs;
        }
        RouteMatch turned = judge(one, other.startingNear(one), kind);
        return turned.share() > asIs.share() ? turned : asIs;
    }

    private RouteMatch judge(CourseLine one, CourseLine other, Kind kind) {
        double[] there = one.matched(other, tolerance);
        double[] back = other.matched(one, tolerance);
        double share = Math.min(there[0], back[0]);
        double deviation = (there[1] + back[1]) / 2;
        return new RouteMatch(share >= SHARE ? kind : Kind.DIFFERENT, share, deviation);
    }
}
