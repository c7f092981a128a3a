package org.stadion.workouts.entity;

import java.util.function.Consumer;

class InMemoryRecomputationStoreTest implements RecomputationStoreContract {
    private final InMemoryAnalysisStore analyses = new InMemoryAnalysisStore();
    private final Stores stores =
            new Stores(new InMemoryWorkoutStore(), analyses, new InMemoryRecomputationStore(analyses));

    @Override
    public void inStores(Consumer<Stores> work) {
        work.accept(stores);
    }
}
