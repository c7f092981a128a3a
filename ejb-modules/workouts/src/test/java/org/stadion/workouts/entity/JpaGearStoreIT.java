package org.stadion.workouts.entity;

import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;

class JpaGearStoreIT implements GearStoreContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Override
    public void inStores(BiConsumer<WorkoutStore, GearStore> work) {
        DATABASE.inTransaction(manager -> work.accept(new JpaWorkoutStore(manager), new JpaGearStore(manager)));
    }
}
