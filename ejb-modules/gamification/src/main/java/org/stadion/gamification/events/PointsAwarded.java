package org.stadion.gamification.events;

import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IntegrationEvent;

/** Version 1. A workout earned points. */
public record PointsAwarded(
        UUID eventId, Instant occurredAt, AthleteId athlete, UUID workout, long points, String reason)
        implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return athlete.value();
    }
}
