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

    /** Rises become one climb while the way between them neither falls nor lasts too much. */
    private static List<Climb> joined(List<Climb> rises, ClimbRule rule) {
        if (rule.level() == 0) {
            return rises;
        }
        var climbs = new ArrayList<Climb>();
        int first = 0;
        while (first < rises.size()) {
            int last = lastOf(rises, first, rule);
            climbs.add(hardest(rises.subList(first, last + 1)));
            first = last + 1;
        }
        return climbs;
    }

    /** The rise with the highest top that can be reached from the first. */
    private static int lastOf(List<Climb> rises, int first, ClimbRule rule) {
        int last = first;
        double lowest = Double.POSITIVE_INFINITY;
        for (int k = first + 1; k < rises.size(); k++) {
            Climb summit = rises.get(last);
            Climb next = rises.get(k);
            lowest = Math.min(lowest, next.foot());
            if (next.fromMetres() - summit.toMetres() > rule.level() || summit.top() - lowest > rule.dip()) {
                break;
            }
            if (next.top() > summit.top()) {
                last = k;
                lowest = Double.POSITIVE_INFINITY;
            }
        }
        return last;
    }

    /** Level ground before the foot and after the top is no part of a climb: the stretch of the best Fiets index is. */
    private static Climb hardest(List<Climb> rises) {
        Climb top = rises.getLast();
        Climb best = top;
        for (Climb rise : rises) {
            var from = new Climb(rise.fromMetres(), top.toMetres(), rise.foot(), top.top());
            best = steepness(from) > steepness(best) ? from : best;
        }
        Climb foot = best;
        for (Climb rise : rises) {
            var to = new Climb(foot.fromMetres(), rise.toMetres(), foot.foot(), rise.top());
            best = steepness(to) > steepness(best) ? to : best;
        }
        return best;
    }

    private static double steepness(Climb climb) {
        return climb.gain() > 0 && climb.length() > 0 ? climb.gain() * climb.gain() / climb.length() : 0;
    }
}
