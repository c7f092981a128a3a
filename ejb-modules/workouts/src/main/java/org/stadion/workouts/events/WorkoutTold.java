package org.stadion.workouts.events;

import java.util.UUID;
import org.stadion.kernel.IntegrationEvent;

/** A fact that tells how a workout is from then on. */
public sealed interface WorkoutTold extends IntegrationEvent permits WorkoutRecorded, WorkoutChanged, WorkoutReturned {

    WorkoutState state();

    @Override
    default UUID athleteKey() {
        return state().athlete().value();
    }
}
