package org.stadion.api.workouts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.Workouts.WorkoutEdit;

/** Body of {@code POST /workouts}: figures, and what is said of them. */
@Schema(
        description = "A workout typed in. Say when it began by start_at or by start_local and zone.",
        examples =
                "{\"sport\": \"running\", \"start_local\": \"2026-11-16T06:42:00\", \"elapsed_s\": 1800, \"distance_m\": 5000, \"rpe\": 6.5}")
public final class NewWorkout extends EntryBody {
    @Schema(maxLength = 300, description = "Absent: we make one up.", examples = "Lunch run")
    @Nullable
    String title;

    @Schema(maxLength = 10000)
    @Nullable
    String description;

    @Schema(maxLength = 10000, description = "Seen by nobody but you.")
    @Nullable
    String privateNotes;

    @Schema(minimum = "1", maximum = "10", multipleOf = 0.5)
    @Nullable
    Double rpe;

    @Schema(minimum = "1", maximum = "5")
    @Nullable
    Integer feeling;

    @Schema(maxItems = 20)
    @Nullable
    List<String> tags;

    @Schema(description = "Absent for that of your profile.")
    @Nullable
    Visibility visibility;

    WorkoutEdit words() {
        return new WorkoutEdit(
                given(title),
                given(description),
                given(privateNotes),
                given(rpe),
                given(feeling),
                given(tags),
                Patch.absent(),
                given(visibility));
    }

    private static <T> Patch<T> given(@Nullable T value) {
        return value == null ? Patch.absent() : Patch.to(value);
    }
}
