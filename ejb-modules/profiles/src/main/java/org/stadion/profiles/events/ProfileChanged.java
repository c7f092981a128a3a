package org.stadion.profiles.events;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IntegrationEvent;

/** Version 1. An athlete changed what others see of them. */
public record ProfileChanged(
        UUID eventId,
        Instant occurredAt,
        AthleteId athlete,
        String handle,
        String displayName,
        @Nullable String city,
        ZoneId zone)
        implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return athlete.value();
    }
}
