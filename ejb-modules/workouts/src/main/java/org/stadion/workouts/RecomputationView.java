package org.stadion.workouts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the ledger: what changed, which figures of which workouts depend on it, and how far it has come.
 *
 * @param subject what changed, e.g. {@code ftp_w}; {@code everything} for all figures
 * @param parts groups of figures that are made anew
 * @param from first day whose workouts depend on it, or null for all from the beginning
 * @param until day from which on they depend no more, or null
 * @param dryRun whether only differences are told and nothing is kept
 * @param changed workouts with a figure that differs from before
 * @param failed workouts whose telemetry could not be read
 */
public record RecomputationView(
        RecomputationId id,
        Cause cause,
        String subject,
        List<String> parts,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean dryRun,
        Progress state,
        int total,
        int done,
        int changed,
        int failed,
        int progressPercent,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    public enum Cause {
        MEASUREMENT,
        BODY,
        SETTINGS,
        EDITION,
        REQUEST
    }

    public enum Progress {
        WAITING,
        RUNNING,
        COMPLETED,
        FAILED
    }

    /**
     * What differs in one workout.
     *
     * @param figures those that differ
     */
    public record Difference(
            WorkoutId workoutId,
            Instant startAt,
            LocalDate localDay,
            @Nullable Double loadBefore,
            @Nullable Double loadAfter,
            List<FigureChange> figures) {}

    /**
     * A figure before and after; null where there is no value.
     *
     * @param name as in the analysis, or {@code zones.} and a signal when times in zones differ
     */
    public record FigureChange(
            String name, @Nullable Double before, @Nullable Double after) {}
}
