package org.stadion.workouts.entity;

import java.util.function.Function;

class InMemoryImportStoreTest implements ImportStoreContract {
    private final ImportStore store = new InMemoryImportStore();

    @Override
    public <T> T inStore(Function<ImportStore, T> work) {
        return work.apply(store);
    }
}
