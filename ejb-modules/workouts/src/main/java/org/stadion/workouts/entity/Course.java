package org.stadion.workouts.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.WorkoutId;

/** A workout that followed a route, with the times it took. */
public record Course(
        UUID route,
        WorkoutId workout,
        String title,
        String sport,
        Instant startAt,
        LocalDate day,
        double lengthM,
        double share,
        double deviationM,
        @Nullable Double distanceM,
        double elapsedS,
        double movingS,
        @Nullable Double avgHeartRateBpm) {}
