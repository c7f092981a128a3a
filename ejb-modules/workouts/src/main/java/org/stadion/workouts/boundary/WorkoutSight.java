package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
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
        return find(viewer, id).orElseThrow(() -> new WorkoutNotFound(id));
    }

    Optional<Workout> find(AthleteId viewer, WorkoutId id) {
        return workouts.find(id).filter(workout -> maySee(viewer, workout));
    }

    Workout own(AthleteId athlete, WorkoutId id) {
        return workouts.find(id)
                .filter(workout -> workout.belongsTo(athlete))
                .orElseThrow(() -> new WorkoutNotFound(id));
    }

    /** The legs of the race that this workout is one of, as far as the viewer may see them. */
    List<WorkoutId> legs(AthleteId viewer, Workout workout) {
        return workout.leg()
                .map(leg -> workouts.legs(leg.group()).stream()
                        .filter(other -> maySee(viewer, other))
                        .map(Workout::id)
                        .toList())
                .orElseGet(List::of);
    }

    private boolean maySee(AthleteId viewer, Workout workout) {
        return workout.belongsTo(viewer) || audiences.maySee(viewer, workout.athlete(), workout.visibility());
    }
}
