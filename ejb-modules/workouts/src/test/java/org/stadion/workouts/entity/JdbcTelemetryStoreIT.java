package org.stadion.workouts.entity;

import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;

class JdbcTelemetryStoreIT implements TelemetryStoreContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Override
    public <T> T inStores(BiFunction<WorkoutStore, TelemetryStore, T> work) {
        return DATABASE.transaction(
                manager -> work.apply(new JpaWorkoutStore(manager), new JdbcTelemetryStore(manager)));
    }
}
