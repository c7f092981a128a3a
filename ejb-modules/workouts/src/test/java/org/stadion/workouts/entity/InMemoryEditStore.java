package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.stadion.workouts.WorkoutId;

/** Keeps changes for the length of a test. */
public final class InMemoryEditStore implements EditStore {
    private record Withdrawn(Workout workout, List<EditStep> steps) {}

    private final WorkoutStore workouts;
    private final List<EditStep> steps = new ArrayList<>();
    private final Map<WorkoutId, Withdrawn> withdrawn = new HashMap<>();

    public InMemoryEditStore(WorkoutStore workouts) {
        this.workouts = workouts;
    }

    @Override
    public void add(EditStep step) {
        steps.add(step);
    }

    @Override
    public List<EditStep> ofWorkout(WorkoutId workout) {
        return steps.stream()
                .filter(step -> step.workout().equals(workout))
                .sorted(Comparator.comparingInt(EditStep::number))
                .toList();
    }

    @Override
    public void remove(EditStep step) {
        steps.remove(step);
    }

    @Override
    public void withdraw(Workout workout, WorkoutId into, Instant at) {
        var own = ofWorkout(workout.id());
        withdrawn.put(workout.id(), new Withdrawn(workout, own));
        steps.removeAll(own);
        workouts.remove(workout);
    }

    @Override
    public boolean isWithdrawn(WorkoutId workout) {
        return withdrawn.containsKey(workout);
    }

    @Override
    public void bringBack(WorkoutId workout) {
        var kept = Objects.requireNonNull(withdrawn.remove(workout));
        workouts.add(kept.workout());
        steps.addAll(kept.steps());
    }
}
