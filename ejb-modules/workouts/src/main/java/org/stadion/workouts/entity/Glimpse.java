package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What those who watch a running recording are shown of it.
 *
 * @param at the latest sample, or null
 */
public record Glimpse(
        @Nullable Instant at,
        @Nullable Double latitude,
        @Nullable Double longitude,
        double metres,
        @Nullable Double heartRate) {
    public static final Glimpse NONE = new Glimpse(null, null, null, 0, null);

    /** The latest position, taken for one of the latest sample; empty before there is any. */
    public Optional<TrailPiece> place() {
        return at == null || latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(TrailPiece.at(at.toEpochMilli(), latitude, longitude));
    }
}
