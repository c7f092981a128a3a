package org.stadion.workouts.entity;

import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.testing.TestDatabase;

class JpaAnalysisStoreIT implements AnalysisStoreContract {
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    public <T> T inStore(BiFunction<WorkoutStore, AnalysisStore, T> work) {
        return DATABASE.transaction(manager -> work.apply(new JpaWorkoutStore(manager), new JpaAnalysisStore(manager)));
    }
}
