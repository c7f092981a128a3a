package org.stadion.workouts.entity;

import java.util.function.Consumer;

class InMemoryRecordingStoreTest implements RecordingStoreContract {
    private final RecordingStore store = new InMemoryRecordingStore();

    @Override
    public void inStore(Consumer<RecordingStore> work) {
        work.accept(store);
    }
}
