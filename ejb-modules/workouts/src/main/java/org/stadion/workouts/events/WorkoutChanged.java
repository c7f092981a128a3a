package org.stadion.workouts.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/** Version 1. A workout is now like this. */
public record WorkoutChanged(
        UUID eventId, Instant occurredAt, @JsonUnwrapped WorkoutState state) implements WorkoutTold {}
