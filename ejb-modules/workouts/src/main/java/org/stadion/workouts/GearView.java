package org.stadion.workouts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Versioned;

/**
 * A piece of gear as its owner sees it.
 *
 * @param distanceM with what it had covered before it came to us
 * @param movingS of the workouts here
 * @param worn whether it has covered what it was to be watched for
 * @param defaultFor sports whose new workouts get it by themselves
 */
public record GearView(
        GearId id,
        Kind kind,
        String name,
        @Nullable String brand,
        @Nullable String model,
        @Nullable LocalDate boughtOn,
        @Nullable LocalDate retiredOn,
        double initialDistanceM,
        @Nullable Double alertDistanceM,
        double distanceM,
        double movingS,
        long workoutCount,
        boolean worn,
        List<String> defaultFor,
        long version)
        implements Versioned {

    /** What it is. */
    public enum Kind {
        SHOES,
        BIKE,
        OTHER
    }
}
