package org.stadion.workouts.entity;

import java.util.function.Function;

class InMemorySourceStoreTest implements SourceStoreContract {
    private final SourceStore store = new InMemorySourceStore();

    @Override
    public <T> T inStore(Function<SourceStore, T> work) {
        return work.apply(store);
    }
}
