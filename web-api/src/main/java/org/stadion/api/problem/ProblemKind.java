package org.stadion.api.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of problem, as its page explains it.
 *
 * @param status the HTTP status that it comes with, or 0 when it never is an answer but stands inside one (in an import)
 */
@Schema(description = "One kind of problem and what to do about it.")
public record ProblemKind(
        @Schema(examples = "workout-not-found") String slug,
        @Schema(examples = "Workout not found") String title,

        @Schema(description = "HTTP status; 0 when the problem is told inside an import.", examples = "404")
        int status,

        @Schema(description = "When it occurs.") String explanation,
        @Schema(description = "What to do about it.") String remedy) {}
