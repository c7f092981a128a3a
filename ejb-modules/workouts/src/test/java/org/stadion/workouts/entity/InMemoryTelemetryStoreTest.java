package org.stadion.workouts.entity;

import java.util.function.BiFunction;

class InMemoryTelemetryStoreTest implements TelemetryStoreContract {
    private final WorkoutStore workouts = new InMemoryWorkoutStore();
    private final TelemetryStore telemetry = new InMemoryTelemetryStore();

    @Override
    public <T> T inStores(BiFunction<WorkoutStore, TelemetryStore, T> work) {
        return work.apply(workouts, telemetry);
    }
}
