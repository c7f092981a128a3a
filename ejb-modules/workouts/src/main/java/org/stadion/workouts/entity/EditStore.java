package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.List;
import org.stadion.workouts.WorkoutId;

/** Keeps what athletes changed, and the workouts that became part of others. */
public interface EditStore {

    void add(EditStep step);

    /** The first one first. */
    List<EditStep> ofWorkout(WorkoutId workout);

    void remove(EditStep step);

    /** Takes a workout away, with every row that hangs on it, so that it can come back. It leaves no tombstone. */
    void withdraw(Workout workout, WorkoutId into, Instant at);

    /** Whether it is part of another workout now. */
    boolean isWithdrawn(WorkoutId workout);

    /** Puts a withdrawn workout back exactly as it was. */
    void bringBack(WorkoutId workout);
}
