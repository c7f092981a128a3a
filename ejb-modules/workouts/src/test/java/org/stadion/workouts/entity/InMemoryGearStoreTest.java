package org.stadion.workouts.entity;

import java.util.function.BiConsumer;

class InMemoryGearStoreTest implements GearStoreContract {
    private final WorkoutStore workouts = new InMemoryWorkoutStore();
    private final GearStore gear = new InMemoryGearStore(workouts);

    @Override
    public void inStores(BiConsumer<WorkoutStore, GearStore> work) {
        work.accept(workouts, gear);
    }
}
