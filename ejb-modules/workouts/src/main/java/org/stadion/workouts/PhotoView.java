package org.stadion.workouts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Versioned;

/**
 * A photo of a workout.
 *
 * @param position from 0, in the order in which they are shown
 * @param takenAt by the camera's clock
 * @param latitude where the camera says it was taken; for the owner only, like the longitude
 */
public record PhotoView(
        PhotoId id,
        int position,
        @Nullable String caption,
        int width,
        int height,
        long bytes,
        @Nullable Instant takenAt,
        @Nullable Double latitude,
        @Nullable Double longitude,
        long version)
        implements Versioned {}
