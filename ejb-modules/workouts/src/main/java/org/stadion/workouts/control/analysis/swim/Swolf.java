package org.stadion.workouts.control.analysis.swim;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/** Strokes plus seconds of a pool length: less is better. */
public final class Swolf {

    public static final Algorithm PER_LENGTH = new Algorithm("swim-swolf.length", 1);

    /** Brought to 25 m, so that pools compare. */
    public static final Algorithm PER_25 = new Algorithm("swim-swolf.25-metres", 1);

    private Swolf() {}

    /**
     * @param strokes of all swum lengths together, as the device counts them
     * @param seconds swum, rests excluded
     * @param lengths swum
     * @return missing for {@code no_strokes}, or {@code insufficient_data} without lengths
     */
    public static Metric perLength(double strokes, double seconds, int lengths) {
        if (!(strokes > 0)) {
            return Metric.missing(Reason.NO_STROKES, PER_LENGTH);
        }
        return Metric.of(lengths > 0 ? (strokes + seconds) / lengths : Double.NaN, PER_LENGTH);
    }

    /** @param poolMetres length of the pool */
    public static Metric per25(Metric perLength, double poolMetres) {
        return perLength.then(
                PER_25, swolf -> Metric.of(poolMetres > 0 ? swolf * 25 / poolMetres : Double.NaN, PER_25));
    }
}
