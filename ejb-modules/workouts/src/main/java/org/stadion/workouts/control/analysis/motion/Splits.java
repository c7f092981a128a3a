package org.stadion.workouts.control.analysis.motion;

import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.series.Series;

/** Automatic splits: every kilometre, mile or any other length. */
public final class Splits {

    /** The moment at which a distance was reached is interpolated between its two samples. */
    public static final Algorithm ALGORITHM = new Algorithm("splits.interpolated", 1);

    public static final double KILOMETRE = 1000;
    public static final double MILE = 1609.344;

    /** Metres left over at the end that are still worth a split of their own. */
    private static final double SHORTEST_REST = 1;

    private static final int MOST = 10_000;

    private Splits() {}

    /**
     * @param number from 1
     * @param fromSeconds on the elapsed axis, from the start of the recording
     * @param movingSeconds of the split
     * @param complete false for the rest at the end
     */
    public record Split(
            int number,
            double fromMetres,
            double toMetres,
            double fromSeconds,
            double toSeconds,
            double movingSeconds,
            boolean complete) {

        public double elapsedSeconds() {
            return toSeconds - fromSeconds;
        }
    }

    /**
     * @param time seconds, never decreasing
     * @param distance metres, never decreasing, {@code NaN} where missing
     * @param movingSoFar from {@link MovingTime#soFar}
     * @param length metres of a split
     * @return in order, at most ten thousand; empty without distance
     */
    public static List<Split> of(double[] time, double[] distance, double[] movingSoFar, double length) {
        Series.check(time, distance);
        Series.check(time, movingSoFar);
        if (!(length > 0)) {
            throw new IllegalArgumentException("splits of " + length + " m");
        }
        var splits = new ArrayList<Split>();
        int[] at = Series.present(distance);
        if (at.length < 2) {
            return splits;
        }
        double start = distance[at[0]];
        double fromSeconds = time[at[0]];
        double fromMoving = movingSoFar[at[0]];
        double fromMetres = 0;
        for (int k = 1; k < at.length; k++) {
            int before = at[k - 1];
            int here = at[k];
            while (splits.size() < MOST && distance[here] - start >= fromMetres + length) {
                double mark = start + fromMetres + length;
                double seconds = Series.between(distance[before], time[before], distance[here], time[here], mark);
                double moving =
                        Series.between(distance[before], movingSoFar[before], distance[here], movingSoFar[here], mark);
                splits.add(new Split(
                        splits.size() + 1,
                        fromMetres,
                        fromMetres + length,
                        fromSeconds,
                        seconds,
                        moving - fromMoving,
                        true));
                fromMetres = length * splits.size();
                fromSeconds = seconds;
                fromMoving = moving;
            }
        }
        int last = at[at.length - 1];
        double rest = distance[last] - start;
        if (rest - fromMetres >= SHORTEST_REST && splits.size() < MOST) {
            splits.add(new Split(
                    splits.size() + 1,
                    fromMetres,
                    rest,
                    fromSeconds,
                    time[last],
                    movingSoFar[last] - fromMoving,
                    false));
        }
        return splits;
    }
}
