package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.stadion.identity.AthleteId;
import org.stadion.profiles.Audiences;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutNotFound;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;

/** Finds workouts for those who may see or change them; for all others there are none. */
@Dependent
class WorkoutSight {
    @Inject
    WorkoutStore workouts;

    @Inject
    Audiences audiences;

    Workout visible(AthleteId viewer, WorkoutId id) {
        return workouts.find(id)
                .filter(workout ->
                        workout.belongsTo(viewer) || audiences.maySee(viewer, workout.athlete(), workout.visibility()))
                .orElseThrow(() -> new WorkoutNotFound(id));
    }

    Workout own(AthleteId athlete, WorkoutId id) {
        return workouts.find(id)
                .filter(workout -> workout.belongsTo(athlete))
                .orElseThrow(() -> new WorkoutNotFound(id));
    }
}
