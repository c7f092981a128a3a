package org.stadion.api.workouts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where to split a workout. */
@Schema(name = "SplitWish", description = "Where to split.", examples = "{\"at_s\": 900}")
public record SplitBody(
        @Schema(required = true, description = "The second at which the second workout begins.", examples = "900")
        double atS) {}
