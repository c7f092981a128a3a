package org.stadion.profiles.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IntegrationEvent;
import org.stadion.profiles.MeasurementKind;

/**
 * Version 1. Another value of a kind holds from a day on. The value itself is told to nobody: who may know it asks.
 *
 * @param from the first day on which it makes a difference
 * @param until the day from which on it makes none any more, or null
 */
public record MeasurementChanged(
        UUID eventId,
        Instant occurredAt,
        AthleteId athlete,
        MeasurementKind kind,
        LocalDate from,
        @Nullable LocalDate until)
        implements IntegrationEvent {

    @Override
    public UUID athleteKey() {
        return athlete.value();
    }
}
