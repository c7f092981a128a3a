package org.stadion.workouts.entity;

import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;

class JpaAnalysisStoreIT implements AnalysisStoreContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Override
    public <T> T inStore(BiFunction<WorkoutStore, AnalysisStore, T> work) {
        return DATABASE.transaction(manager -> work.apply(new JpaWorkoutStore(manager), new JpaAnalysisStore(manager)));
    }
}
