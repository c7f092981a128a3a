package org.stadion.workouts;

import org.stadion.identity.AthleteId;

/** What is found in single workouts. */
public interface Analyses {

    /** @throws WorkoutNotFound if there is none that the viewer may see */
    WorkoutAnalysisView analysis(AthleteId viewer, WorkoutId id);

    /** @throws WorkoutNotFound if there is none that the viewer may see */
    SplitsView splits(AthleteId viewer, WorkoutId id, SplitUnit unit);

    /** How long a split is. */
    enum SplitUnit {
        KM,
        MILE
    }
}
