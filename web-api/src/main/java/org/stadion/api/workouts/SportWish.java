package org.stadion.api.workouts;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.stadion.api.http.Parameters;
import org.stadion.api.problem.Refusal;

/** The query parameter that says which sports are meant. */
public class SportWish {

    private static final int LONGEST = 40;

    @QueryParam("sport")
    @Parameter(
            description = "Key of a sport, or name of a family for all of its sports.",
            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST),
            example = "running")
    @Nullable
    String sport;

    /** @throws Refusal if it is absent */
    String required() {
        return Parameters.text("sport", sport, LONGEST).strip();
    }

    /** Blank for all sports. */
    String orAll() {
        return sport == null || sport.isBlank() ? "" : required();
    }

    /** The one said, or this one. */
    String or(String usual) {
        return sport == null || sport.isBlank() ? usual : required();
    }
}
