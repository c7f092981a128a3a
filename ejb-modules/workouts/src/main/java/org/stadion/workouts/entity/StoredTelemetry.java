package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.List;

/**
 * A telemetry as it lies in the database.
 *
 * @param chunks of each channel in the order of their samples
 */
public record StoredTelemetry(Instant start, int samples, byte[] layout, List<StoredChunk> chunks) {
    public StoredTelemetry {
        chunks = List.copyOf(chunks);
    }
}
