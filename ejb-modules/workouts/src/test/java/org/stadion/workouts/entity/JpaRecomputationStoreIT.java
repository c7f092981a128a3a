package org.stadion.workouts.entity;

import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;

class JpaRecomputationStoreIT implements RecomputationStoreContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AfterEach
    void empty() {
        DATABASE.empty();
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
