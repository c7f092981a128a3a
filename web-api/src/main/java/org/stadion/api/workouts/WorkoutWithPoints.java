package org.stadion.api.workouts;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stadion.workouts.WorkoutView;

/**
 * A workout with what it earned, as one object.
 *
 * @param points absent until they are counted, and for everybody but the owner
 */
public record WorkoutWithPoints(
        @JsonUnwrapped WorkoutView workout,

        @Schema(
                type = SchemaType.INTEGER,
                format = "int64",
                description = "Points it earned; absent until they are counted.",
                examples = "42")
        OptionalLong points) {}
