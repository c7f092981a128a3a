package org.stadion.workouts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;

/**
 * A recording as those see it who may watch. Distance is a first estimate; the workout's is computed with care.
 *
 * <p>Where the athlete was is forgotten when the recording is over: the workout shows it to whom it may.
 *
 * @param at when the position and the figures were true
 * @param heartRateBpm for its owner, and for others if the owner shows it
 * @param workoutId what became of it, for those who may see that
 */
public record LiveView(
        RecordingId id,
        AthleteId athleteId,
        RecordingState state,
        String sport,
        @Nullable String title,
        Instant startedAt,
        @Nullable Instant at,
        @Nullable Double latitude,
        @Nullable Double longitude,
        double distanceM,
        @Nullable Double heartRateBpm,
        @Nullable WorkoutId workoutId) {}
