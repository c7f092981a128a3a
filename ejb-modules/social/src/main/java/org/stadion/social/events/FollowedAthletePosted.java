package org.stadion.social.events;

import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IntegrationEvent;
import org.stadion.social.PostId;

/** Version 1. Somebody whom the recipient follows did a workout. */
public record FollowedAthletePosted(
        UUID eventId,
        Instant occurredAt,
        AthleteId recipient,
        AthleteId actor,
        String actorName,
        PostId post,
        UUID workout,
        String title,
        String sport)
        implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return recipient.value();
    }
}
