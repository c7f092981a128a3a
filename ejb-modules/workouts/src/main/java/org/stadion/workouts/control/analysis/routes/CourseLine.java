package org.stadion.workouts.control.analysis.routes;

/** A course as points of equal spacing on a plane, in metres from an origin. */
final class CourseLine {

    private static final double SPACING = 25;
    private static final int FEWEST = 40;
    private static final int MOST = 2000;

    /** How far along, as a share of the course, matching points may be apart. */
    private static final double DRIFT = 0.05;

    private static final double LEAST_DRIFT = 150;

    private final double[] x;
    private final double[] y;
    private final double spacing;
    private final double longestStretch;

    private CourseLine(double[] x, double[] y, double spacing) {
        this.x = x;
        this.y = y;
        this.spacing = spacing;
        double longest = 0;
        for (int i = 1; i < x.length; i++) {
            longest = Math.max(longest, length(x[i] - x[i - 1], y[i] - y[i - 1]));
        }
        this.longestStretch = longest;
    }

    static CourseLine of(RouteSignature route, double originLat, double originLon) {
        double cosine = Math.cos(Math.toRadians(originLat));
        double shift = 360 * Math.rint((originLon - route.longitude(0)) / 360);
        int corners = route.points();
        double[] cornerX = new double[corners];
        double[] cornerY = new double[corners];
        double[] along = new double[corners];
        for (int i = 0; i < corners; i++) {
            cornerX[i] = (route.longitude(i) + shift - originLon) * RouteSignature.METRES_PER_DEGREE * cosine;
            cornerY[i] = (route.latitude(i) - originLat) * RouteSignature.METRES_PER_DEGREE;
            along[i] = i == 0 ? 0 : along[i - 1] + length(cornerX[i] - cornerX[i - 1], cornerY[i] - cornerY[i - 1]);
        }
        double length = along[corners - 1];
        int n = (int) Math.clamp(length / SPACING, FEWEST, MOST) + 1;
        double[] x = new double[n];
        double[] y = new double[n];
        int corner = 1;
        for (int i = 0; i < n; i++) {
            double goal = length * i / (n - 1);
            while (corner < corners - 1 && along[corner] < goal) {
                corner++;
            }
            double leg = along[corner] - along[corner - 1];
            double share = leg > 0 ? (goal - along[corner - 1]) / leg : 0;
            x[i] = cornerX[corner - 1] + share * (cornerX[corner] - cornerX[corner - 1]);
            y[i] = cornerY[corner - 1] + share * (cornerY[corner] - cornerY[corner - 1]);
        }
        return new CourseLine(x, y, length / (n - 1));
    }

    boolean isClosed(double tolerance) {
        double gap = length(x[0] - x[x.length - 1], y[0] - y[y.length - 1]);
        return gap <= Math.max(2 * tolerance, 0.02 * spacing * (x.length - 1));
    }

    /** The same loop, begun where it passes nearest to the start of another. */
    CourseLine startingNear(CourseLine other) {
        int n = x.length;
        int nearest = 0;
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            double distance = length(x[i] - other.x[0], y[i] - other.y[0]);
            if (distance < best) {
                best = distance;
                nearest = i;
            }
        }
        double[] turnedX = new double[n];
        double[] turnedY = new double[n];
        for (int i = 0; i < n; i++) {
            turnedX[i] = x[(nearest + i) % n];
            turnedY[i] = y[(nearest + i) % n];
        }
        return new CourseLine(turnedX, turnedY, spacing);
    }

    /** The share of these points that lie on the other course, and their mean distance from it. */
    double[] matched(CourseLine other, double tolerance) {
        int n = x.length;
        int m = other.x.length;
        int reach = (int) Math.ceil(Math.max(DRIFT * m, LEAST_DRIFT / other.spacing));
        int matched = 0;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            int middle = (int) Math.round((double) i * (m - 1) / (n - 1));
            double nearest = nearest(i, other, Math.max(0, middle - reach), Math.min(m - 1, middle + reach), tolerance);
            if (nearest <= tolerance) {
                matched++;
                sum += nearest;
            }
        }
        return new double[] {(double) matched / n, matched == 0 ? Double.NaN : sum / matched};
    }

    /** How far a point is from those stretches of the other course that head the same way; infinite beyond the bound. */
    private double nearest(int point, CourseLine other, int from, int end, double bound) {
        double nearest = Double.POSITIVE_INFINITY;
        double wanted = bound;
        int stretch = from;
        while (stretch < end) {
            double toStart = length(x[point] - other.x[stretch], y[point] - other.y[stretch]);
            // No stretch gets nearer by more than its length: those that cannot be near enough are passed over.
            int hopeless = (int) Math.ceil((toStart - wanted) / other.longestStretch) - 1;
            if (hopeless > 0) {
                stretch += Math.min(hopeless, end - stretch);
                continue;
            }
            if (headsLike(point, other, stretch)) {
                double distance = other.distance(stretch, x[point], y[point]);
                if (distance <= wanted) {
                    nearest = distance;
                    wanted = distance;
                }
            }
            stretch++;
        }
        return nearest;
    }

    /** Less than a right angle between the way at a point and a stretch of the other course. */
    private boolean headsLike(int point, CourseLine other, int stretch) {
        int from = Math.max(0, point - 1);
        int to = Math.min(x.length - 1, point + 1);
        double dot = (x[to] - x[from]) * (other.x[stretch + 1] - other.x[stretch])
                + (y[to] - y[from]) * (other.y[stretch + 1] - other.y[stretch]);
        return dot > 0;
    }

    private double distance(int stretch, double px, double py) {
        double dx = x[stretch + 1] - x[stretch];
        double dy = y[stretch + 1] - y[stretch];
        double square = dx * dx + dy * dy;
        double along = square > 0 ? Math.clamp(((px - x[stretch]) * dx + (py - y[stretch]) * dy) / square, 0, 1) : 0;
        return length(px - x[stretch] - along * dx, py - y[stretch] - along * dy);
    }

    /** On a plane of some kilometres nothing overflows that {@link Math#hypot} would have to guard. */
    private static double length(double dx, double dy) {
        return Math.sqrt(dx * dx + dy * dy);
    }
}
