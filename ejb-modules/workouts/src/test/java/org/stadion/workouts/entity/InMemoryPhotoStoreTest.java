package org.stadion.workouts.entity;

import java.util.function.BiConsumer;

class InMemoryPhotoStoreTest implements PhotoStoreContract {
    private final WorkoutStore workouts = new InMemoryWorkoutStore();
    private final PhotoStore photos = new InMemoryPhotoStore();

    @Override
    public void inStores(BiConsumer<WorkoutStore, PhotoStore> work) {
        work.accept(workouts, photos);
    }
}
