package org.stadion.api.workouts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stadion.workouts.Edits;

/** Which workouts become part of one. */
@Schema(
        name = "MergeWish",
        description = "Which workouts become part of this one.",
        examples = "{\"with\": [\"0192f4c1-7b2e-7c43-9a51-5a0a4b0e5a01\"]}")
public record MergeBody(
        @Schema(required = true, minItems = 1, maxItems = Edits.MOST_MERGED, description = "Ids of workouts of yours.")
        @NotNull
        @Size(min = 1, max = Edits.MOST_MERGED)
        List<UUID> with) {}
