package org.stadion.workouts.entity;

import java.util.function.BiFunction;

class InMemoryAnalysisStoreTest implements AnalysisStoreContract {
    private final WorkoutStore workouts = new InMemoryWorkoutStore();
    private final AnalysisStore analyses = new InMemoryAnalysisStore();

    @Override
    public <T> T inStore(BiFunction<WorkoutStore, AnalysisStore, T> work) {
        return work.apply(workouts, analyses);
    }
}
