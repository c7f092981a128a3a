package org.stadion.workouts.control.analysis.terrain;

import org.stadion.workouts.control.analysis.Algorithm;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;

/** Metres climbed and metres descended, both counted positive, by one method. */
public record ElevationChange(Metric gain, Metric loss) {

    static ElevationChange of(double gain, double loss, Algorithm algorithm) {
        return new ElevationChange(Metric.of(gain, algorithm), Metric.of(loss, algorithm));
    }

    static ElevationChange missing(Algorithm algorithm) {
        return new ElevationChange(
                Metric.missing(Reason.NO_ELEVATION, algorithm), Metric.missing(Reason.NO_ELEVATION, algorithm));
    }
}
