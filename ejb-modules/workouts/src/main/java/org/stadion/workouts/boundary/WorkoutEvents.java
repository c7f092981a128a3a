package org.stadion.workouts.boundary;

import java.time.Instant;
import org.stadion.kernel.Ids;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutReturned;
import org.stadion.workouts.events.WorkoutState;

/** What the other modules are told. */
final class WorkoutEvents {
    private WorkoutEvents() {}

    static WorkoutRecorded recorded(Workout workout, Instant at) {
        return new WorkoutRecorded(Ids.next(), at, state(workout));
    }

    static WorkoutChanged changed(Workout workout, Instant at) {
        return new WorkoutChanged(Ids.next(), at, state(workout));
    }

    static WorkoutReturned returned(Workout workout, Instant at) {
        return new WorkoutReturned(Ids.next(), at, state(workout));
    }

    static WorkoutDeleted deleted(Workout workout, Instant at) {
        return new WorkoutDeleted(Ids.next(), at, workout.id(), workout.athlete());
    }

    private static WorkoutState state(Workout workout) {
        var totals = workout.totals();
        return new WorkoutState(
                workout.id(),
                workout.athlete(),
                workout.sport(),
                workout.title(),
                workout.startAt(),
                workout.zone(),
                totals.distanceM(),
                totals.elapsedS(),
                totals.movingS(),
                totals.ascentM(),
                workout.visibility(),
                workout.format());
    }
}
