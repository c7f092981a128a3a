package org.stadion.workouts.entity;

import java.util.Optional;
import org.stadion.workouts.WorkoutId;

/** Keeps the analyses of workouts. One goes with its workout. */
public interface AnalysisStore {

    void add(WorkoutAnalysis analysis);

    Optional<WorkoutAnalysis> find(WorkoutId workout);
}
