package org.stadion.runtime;

import java.time.Instant;

/** A message or event that could not be handled and waits for a person. */
public record DeadLetter(
        String id, Kind kind, String origin, Instant diedAt, int attempts, String reason, String body) {

    /** Where it died. */
    public enum Kind {
        JMS,
        KAFKA
    }
}
