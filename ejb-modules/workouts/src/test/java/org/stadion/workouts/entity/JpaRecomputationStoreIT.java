package org.stadion.workouts.entity;

import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.testing.TestDatabase;

class JpaRecomputationStoreIT implements RecomputationStoreContract {
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
    public void inStores(Consumer<Stores> work) {
        DATABASE.transaction(manager -> {
            work.accept(new Stores(
                    new JpaWorkoutStore(manager), new JpaAnalysisStore(manager), new JpaRecomputationStore(manager)));
            return true;
        });
    }
}
