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
        gear.dress(
                event.workout(),
                event.athlete(),
                event.sport(),
                event.startedAt().atZone(event.zone()).toLocalDate());
    }
}
