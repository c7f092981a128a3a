package org.stadion.profiles.events;

import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IntegrationEvent;

/** Version 1. An athlete told their sex or date of birth, or corrected it. What it is, is told to nobody. */
public record BodyChanged(UUID eventId, Instant occurredAt, AthleteId athlete) implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return athlete.value();
    }
}
