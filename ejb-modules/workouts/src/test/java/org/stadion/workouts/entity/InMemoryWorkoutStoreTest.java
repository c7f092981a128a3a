package org.stadion.workouts.entity;

import java.util.function.Function;

class InMemoryWorkoutStoreTest implements WorkoutStoreContract {
    private final WorkoutStore store = new InMemoryWorkoutStore();

    @Override
    public <T> T inStore(Function<WorkoutStore, T> work) {
        return work.apply(store);
    }
}
