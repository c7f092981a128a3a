package org.stadion.workouts.events;

import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IntegrationEvent;
import org.stadion.workouts.WorkoutId;

/** Version 1. A workout is gone, and all that was earned by it should go too. */
public record WorkoutDeleted(UUID eventId, Instant occurredAt, WorkoutId workout, AthleteId athlete)
        implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return athlete.value();
    }
}
