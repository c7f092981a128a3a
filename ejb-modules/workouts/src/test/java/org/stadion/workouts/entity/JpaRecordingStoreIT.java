package org.stadion.workouts.entity;

import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;

class JpaRecordingStoreIT implements RecordingStoreContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("workouts");

    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Override
    public void inStore(Consumer<RecordingStore> work) {
        DATABASE.inTransaction(manager -> work.accept(new JpaRecordingStore(manager)));
    }
}
