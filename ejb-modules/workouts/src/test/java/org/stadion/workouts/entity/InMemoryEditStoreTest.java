package org.stadion.workouts.entity;

import java.util.function.BiConsumer;

class InMemoryEditStoreTest implements EditStoreContract {
    private final WorkoutStore workouts = new InMemoryWorkoutStore();
    private final EditStore edits = new InMemoryEditStore(workouts);

    @Override
    public void inStores(BiConsumer<WorkoutStore, EditStore> work) {
        work.accept(workouts, edits);
    }
}
