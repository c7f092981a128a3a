package org.stadion.workouts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.stadion.workouts.events.WorkoutRecorded;

/** Every new workout, however it came, gets its usual gear in the same transaction. */
@ApplicationScoped
class GearReactions {
    @Inject
    UsualGear gear;

    void dress(@Observes WorkoutRecorded event) {
        var workout = event.state();
        gear.dress(
                workout.workout(),
                workout.athlete(),
                workout.sport(),
                workout.startedAt().atZone(workout.zone()).toLocalDate());
    }
}
