package org.stadion.workouts.events;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IntegrationEvent;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.WorkoutId;

/** Version 1. A workout that was gone, being part of another, is back and like this. */
public record WorkoutReturned(
        UUID eventId,
        Instant occurredAt,
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
        String source)
        implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return athlete.value();
    }
}
