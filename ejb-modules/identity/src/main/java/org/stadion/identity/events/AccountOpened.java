package org.stadion.identity.events;

import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IntegrationEvent;

/**
 * Version 1. Somebody came for the first time.
 *
 * @param displayName empty when the issuer did not say
 */
public record AccountOpened(UUID eventId, Instant occurredAt, AthleteId athlete, String username, String displayName)
        implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return athlete.value();
    }
}
