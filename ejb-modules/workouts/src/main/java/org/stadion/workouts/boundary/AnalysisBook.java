package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.stadion.workouts.entity.AnalysisStore;
import org.stadion.workouts.entity.Findings;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutAnalysis;

/**
 * Keeps the analysis of each workout beside it. Whoever stores a workout, or changes what was recorded of it, has it
 * written anew in the same transaction; the athlete is locked.
 */
@Dependent
class AnalysisBook {
    @Inject
    AnalysisStore analyses;

    /** The telemetry of the workout, if it has any, is stored already. */
    void write(Workout workout, Instant now) {
        analyses.find(workout.id())
                .ifPresentOrElse(
                        known -> known.revise(workout, Findings.NONE, WorkoutAnalysis.NEVER, now),
                        () -> analyses.add(WorkoutAnalysis.of(workout, Findings.NONE, WorkoutAnalysis.NEVER, now)));
    }
}
