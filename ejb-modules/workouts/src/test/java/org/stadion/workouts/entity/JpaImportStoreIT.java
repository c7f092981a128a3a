package org.stadion.workouts.entity;

import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;

class JpaImportStoreIT implements ImportStoreContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Override
    public <T> T inStore(Function<ImportStore, T> work) {
        return DATABASE.transaction(manager -> work.apply(new JpaImportStore(manager)));
    }
}
