package org.stadion.api.workouts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.Workouts.WorkoutEdit;

/** A JSON Merge Patch of a workout: what is absent stays, null clears where clearing is possible. */
@Schema(
        description = "JSON Merge Patch (RFC 7396): absent fields stay as they are, null clears.",
        examples = "{\"title\": \"Morning hills\", \"private_notes\": null, \"visibility\": \"FOLLOWERS\"}")
public record WorkoutPatch(
        @Schema(implementation = String.class, minLength = 1, maxLength = 300, examples = "Morning hills")
        Patch<String> title,

        @Schema(implementation = String.class, maxLength = 10000, examples = "Three times up the castle.")
        Patch<String> description,

        @Schema(implementation = String.class, maxLength = 10000, description = "Seen by nobody but you.")
        Patch<String> privateNotes,

        @Schema(
                implementation = Double.class,
                minimum = "1",
                maximum = "10",
                description = "Rating of perceived exertion, in steps of a half. Seen by nobody but you.",
                examples = "6.5")
        Patch<Double> rpe,

        @Schema(
                implementation = Integer.class,
                minimum = "1",
                maximum = "5",
                description = "From 1, very weak, to 5, very strong. Seen by nobody but you.",
                examples = "4")
        Patch<Integer> feeling,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = String.class,
                maxItems = 20,
                description = "All of them, each of at most 40 characters. Seen by nobody but you.",
                examples = "[\"race\", \"hot\"]")
        Patch<List<String>> tags,

        @Schema(implementation = String.class, maxLength = 40, examples = "running")
        Patch<String> sport,

        @Schema(implementation = Visibility.class) Patch<Visibility> visibility) {

    WorkoutEdit edit() {
        return new WorkoutEdit(title, description, privateNotes, rpe, feeling, tags, sport, visibility);
    }
}
