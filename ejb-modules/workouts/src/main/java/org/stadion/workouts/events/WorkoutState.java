package org.stadion.workouts.events;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.WorkoutId;

/** How a workout is, as far as the other modules are told. Its fields stand beside those of the event that tells it. */
public record WorkoutState(
        WorkoutId workout,
        AthleteId athlete,
        String sport,
        String title,
        Instant startedAt,
        ZoneId zone,
        @Nullable Double distanceM,
        double elapsedS,
        double movingS,
        @Nullable Double ascentM,
        Visibility visibility,
        String source) {}
