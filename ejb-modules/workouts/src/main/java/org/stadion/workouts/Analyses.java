package org.stadion.workouts;

import org.stadion.identity.AthleteId;

/** What is found in single workouts. */
public interface Analyses {

    /** @throws WorkoutNotFound if there is none that the viewer may see */
    WorkoutAnalysisView analysis(AthleteId viewer, WorkoutId id);

    /** @throws WorkoutNotFound if there is none that the viewer may see */
    SplitsView splits(AthleteId viewer, WorkoutId id, SplitUnit unit);

    /** @throws WorkoutNotFound if there is none that the viewer may see */
    ElevationView elevation(AthleteId viewer, WorkoutId id);

    /**
     * How long a signal had which value.
     *
     * @param width of a bin in the unit of the signal; the usual one if it is not positive
     * @throws WorkoutNotFound if there is none that the viewer may see
     */
    DistributionView distribution(AthleteId viewer, WorkoutId id, Spread signal, double width);

    /** What may be spread over bins: beats a minute, watts, metres a second. */
    enum Spread {
        HEART_RATE,
        POWER,
        SPEED
    }

    /** How long a split is. */
    enum SplitUnit {
        KM,
        MILE
    }
}
