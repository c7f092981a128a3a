package org.stadion.social.events;

import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IntegrationEvent;
import org.stadion.social.PostId;

/** Version 1. The recipient got kudos. */
public record KudosGiven(
        UUID eventId,
        Instant occurredAt,
        AthleteId recipient,
        AthleteId actor,
        String actorName,
        PostId post,
        String title)
        implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return recipient.value();
    }
}
