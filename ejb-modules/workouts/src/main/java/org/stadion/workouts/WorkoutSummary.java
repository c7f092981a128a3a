package org.stadion.workouts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;

/** A workout in its owner's list. */
public record WorkoutSummary(
        WorkoutId id,
        AthleteId athleteId,
        String sport,
        String title,
        Instant startAt,
        LocalDateTime startLocal,
        ZoneId zone,
        @Nullable Double distanceM,
        double elapsedS,
        double movingS,
        @Nullable Double ascentM,
        List<String> tags,
        Visibility visibility) {}
