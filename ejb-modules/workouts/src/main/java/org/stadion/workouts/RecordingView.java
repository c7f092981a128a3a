package org.stadion.workouts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Visibility;

/**
 * A recording as its owner sees it.
 *
 * @param visibility who may watch it live
 * @param batchCount batches that have arrived
 * @param expectedBatches how many there are to be, once the client has said so
 * @param workoutId what became of it
 * @param problem why it did not become a workout: a slug
 */
public record RecordingView(
        RecordingId id,
        RecordingState state,
        String sport,
        @Nullable String title,
        Instant startedAt,
        @Nullable Instant stoppedAt,
        Visibility visibility,
        boolean showsHeartRate,
        int lapCount,
        int batchCount,
        @Nullable Integer expectedBatches,
        int sampleCount,
        double distanceM,
        @Nullable WorkoutId workoutId,
        @Nullable String problem) {}
