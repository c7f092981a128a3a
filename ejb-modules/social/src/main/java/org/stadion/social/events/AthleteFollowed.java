package org.stadion.social.events;

import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IntegrationEvent;

/** Version 1. Somebody follows the recipient, or asks to. */
public record AthleteFollowed(
        UUID eventId, Instant occurredAt, AthleteId recipient, AthleteId actor, String actorName, boolean needsApproval)
        implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return recipient.value();
    }
}
