package org.stadion.api.workouts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.Workouts.WorkoutEdit;

/** A JSON Merge Patch of a workout: what is absent stays, null clears where clearing is possible. */
@Schema(
        description = "JSON Merge Patch (RFC 7396): absent fields stay as they are, null clears.",
        examples = "{\"title\": \"Morning hills\", \"private_notes\": null, \"visibility\": \"FOLLOWERS\"}")
public record WorkoutPatch(
        @Schema(implementation = String.class, minLength = 1, maxLength = 120, examples = "Morning hills")
        Patch<String> title,

        @Schema(implementation = String.class, maxLength = 4000, examples = "Three times up the castle.")
        Patch<String> description,

        @Schema(implementation = String.class, maxLength = 4000, description = "Seen by nobody but you.")
        Patch<String> privateNotes,

        @Schema(implementation = String.class, maxLength = 40, examples = "running")
        Patch<String> sport,

        @Schema(implementation = Visibility.class) Patch<Visibility> visibility) {

    WorkoutEdit edit() {
        return new WorkoutEdit(title, description, privateNotes, sport, visibility);
    }
}
