package org.stadion.workouts;

import java.util.List;
import org.stadion.workouts.WorkoutView.Metric;

/**
 * Ascent and descent by several methods: two of them may differ by a third on the same recording, so that a figure of
 * another program compares with that of its own method only.
 *
 * @param ascentM as it is shown with the workout
 * @param methods what each makes of the samples
 * @param version of the workout, for the ETag
 */
public record ElevationView(Metric ascentM, Metric descentM, List<ElevationMethod> methods, long version) {

    /** @param algorithm with its version, also where it finds nothing */
    public record ElevationMethod(String algorithm, Metric ascentM, Metric descentM) {}
}
