package org.stadion.runtime.entity;

import java.time.Instant;
import java.util.UUID;

/** An event that a consumer gave up on. */
public record ParkedEvent(
        UUID id,
        String consumer,
        String topic,
        String key,
        String body,
        String reason,
        int attempts,
        Instant parkedAt) {}
