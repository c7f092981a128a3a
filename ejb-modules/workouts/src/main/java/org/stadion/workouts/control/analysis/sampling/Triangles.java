package org.stadion.workouts.control.analysis.sampling;

/** Walks a series in stretches and picks from each the sample that spans the largest triangle. */
final class Triangles {

    private final double[] x;
    private final double[] y;
    private int picked = -1;

    Triangles(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        if (y.length > 0 && !Double.isNaN(y[0])) {
            picked = 0;
        }
    }

    /**
     * The sample of [from, to) farthest from the line between the sample picked before and the middle of the next
     * stretch, taken to be as long as this one; -1 if all are missing.
     */
    int next(int from, int to) {
        int ahead = Math.min(y.length, to + (to - from));
        double sumX = 0;
        double sumY = 0;
        int n = 0;
        for (int i = to; i < ahead; i++) {
            if (!Double.isNaN(y[i])) {
                sumX += x[i];
                sumY += y[i];
                n++;
            }
        }
        int best = -1;
        double largest = -1;
        for (int i = from; i < to; i++) {
            if (Double.isNaN(y[i])) {
                continue;
            }
            double area = n == 0 || picked < 0 ? 0 : area(i, sumX / n, sumY / n);
            if (area > largest) {
                largest = area;
                best = i;
            }
        }
        picked = best >= 0 ? best : picked;
        return best;
    }

    private double area(int i, double nextX, double nextY) {
        return Math.abs((x[picked] - nextX) * (y[i] - y[picked]) - (x[picked] - x[i]) * (nextY - y[picked]));
    }
}
