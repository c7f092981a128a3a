package org.stadion.api.workouts;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.stadion.api.http.Parameters;
import org.stadion.api.problem.Refusal;
import org.stadion.workouts.WorkoutFilter;

/** The query parameters that choose among the caller's workouts. */
public class WorkoutWishes {

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_TEXT = 100;

    @QueryParam("sport")
    @Parameter(
            description = "Key of a sport.",
            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_WORD),
            example = "running")
    @Nullable
    String sport;

    @QueryParam("from")
    @Parameter(
            description = "First day, by the clock where the workout began.",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @QueryParam("to")
    @Parameter(description = "Last day.", schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    @QueryParam("tag")
    @Parameter(
            description = "A whole tag, in upper or lower case.",
            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_WORD))
    @Nullable
    String tag;

    @QueryParam("place")
    @Parameter(
            description = "The town, the region or the two letters of the country where it began.",
            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_TEXT),
            example = "Ljubljana")
    @Nullable
    String place;

    @QueryParam("text")
    @Parameter(
            description = "Part of the title, the description or your private notes.",
            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_TEXT))
    @Nullable
    String text;

    /** @throws Refusal if a parameter is wrong */
    WorkoutFilter filter() {
        return new WorkoutFilter(
                words("sport", sport, LONGEST_WORD),
                Parameters.day("from", from),
                Parameters.day("to", to),
                words("tag", tag, LONGEST_WORD),
                words("place", place, LONGEST_TEXT),
                words("text", text, LONGEST_TEXT));
    }

    private static @Nullable String words(String name, @Nullable String text, int longest) {
        return text == null || text.isEmpty()
                ? null
                : Parameters.text(name, text, longest).strip();
    }
}
