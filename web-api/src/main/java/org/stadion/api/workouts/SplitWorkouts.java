package org.stadion.api.workouts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stadion.workouts.WorkoutId;

/** The two workouts that one was split into. */
@Schema(description = "The two workouts that one was split into.")
public record SplitWorkouts(
        @Schema(description = "The one that was split; it ends at the second now.")
        WorkoutId first,

        @Schema(description = "The new one, which begins there.")
        WorkoutId second) {}
