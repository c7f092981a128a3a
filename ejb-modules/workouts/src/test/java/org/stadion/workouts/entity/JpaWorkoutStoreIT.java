package org.stadion.workouts.entity;

import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;

class JpaWorkoutStoreIT implements WorkoutStoreContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Override
    public <T> T inStore(Function<WorkoutStore, T> work) {
        return DATABASE.transaction(manager -> work.apply(new JpaWorkoutStore(manager)));
    }
}
