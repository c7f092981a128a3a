package org.stadion.workouts.entity;

import jakarta.persistence.EntityManager;

/** The module's stores over one persistence context, for tests of what uses several of them. */
public record PostgresStores(
        WorkoutStore workouts,
        TelemetryStore telemetry,
        SourceStore sources,
        MergeStore merges,
        ImportStore imports,
        EditStore edits,
        AnalysisStore analyses,
        DayStore days,
        GearStore gear) {

    public static PostgresStores over(EntityManager entities) {
        return new PostgresStores(
                new JpaWorkoutStore(entities),
                new JdbcTelemetryStore(entities),
                new JpaSourceStore(entities),
                new JpaMergeStore(entities),
                new JpaImportStore(entities),
                new JpaEditStore(entities),
                new JpaAnalysisStore(entities),
                new JpaDayStore(entities),
                new JpaGearStore(entities));
    }
}
