package org.stadion.workouts.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** Version 1. A workout that was gone, being part of another, is back and like this. */
public record WorkoutReturned(
        UUID eventId, Instant occurredAt, @JsonUnwrapped WorkoutState state) implements WorkoutTold {}
