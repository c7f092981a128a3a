package org.stadion.workouts.control.analysis.terrain;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.analysis.Algorithm;

/** Finds the climbs of a track in its simplified profile. */
public final class Climbs {

    public static final Algorithm ALGORITHM = new Algorithm("climbs.douglas-peucker-1.1", 1);

    /** A profile of more points is thinned evenly first: climbs are not found by the second. */
    private static final int MOST_POINTS = 20_000;

    private Climbs() {}

    /**
     * @param distance metres since the start, never decreasing, {@code NaN} where missing
     * @param elevation metres, as many, {@code NaN} where missing
     * @return in order of distance
     */
    public static List<Climb> of(double[] distance, double[] elevation, ClimbRule rule) {
        if (distance.length != elevation.length) {
            throw new IllegalArgumentException(distance.length + " distances for " + elevation.length + " elevations");
        }
        double[] x = new double[distance.length];
        double[] y = new double[distance.length];
        int n = 0;
        for (int i = 0; i < distance.length; i++) {
            if (Double.isFinite(distance[i]) && Double.isFinite(elevation[i])) {
                x[n] = distance[i];
                y[n++] = elevation[i];
            }
        }
        int step = Math.max(1, (n + MOST_POINTS - 1) / MOST_POINTS);
        return joined(rises(thinned(x, n, step), thinned(y, n, step), rule.tolerance()), rule).stream()
                .filter(climb -> climb.gain() >= rule.leastGain()
                        && climb.length() >= rule.leastLength()
                        && climb.percent() >= rule.leastPercent())
                .toList();
    }

    private static double[] thinned(double[] values, int n, int step) {
        double[] thin = new double[(n + step - 1) / step];
        for (int i = 0; i < thin.length; i++) {
            thin[i] = values[i * step];
        }
        return thin;
    }

    private static List<Climb> rises(double[] x, double[] y, double tolerance) {
        int[] corners = DouglasPeucker.kept(x, y, tolerance);
        var rises = new ArrayList<Climb>();
        for (int k = 1; k < corners.length; k++) {
            int foot = corners[k - 1];
            int top = corners[k];
            if (y[top] > y[foot] && x[top] > x[foot]) {
                rises.add(new Climb(x[foot], x[top], y[foot], y[top]));
            }
        }
        return rises;
    }

    /** Neighbouring rises become one climb while the way between them neither falls nor lasts too much. */
    private static List<Climb> joined(List<Climb> rises, ClimbRule rule) {
        var climbs = new ArrayList<Climb>();
        for (Climb next : rises) {
            Climb last = climbs.isEmpty() ? next : climbs.getLast();
            boolean goesOn = !climbs.isEmpty()
                    && rule.level() > 0
                    && last.top() - next.foot() <= rule.dip()
                    && next.fromMetres() - last.toMetres() <= rule.level()
                    && next.top() > last.top();
            if (goesOn) {
                climbs.set(
                        climbs.size() - 1, new Climb(last.fromMetres(), next.toMetres(), last.foot(), next.top()));
            } else {
                climbs.add(next);
            }
        }
        return climbs;
    }
}
