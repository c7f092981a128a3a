package org.stadion.api.workouts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
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
public record NewWorkout(
        @Schema(required = true, maxLength = 40, examples = "running") @Nullable
        String sport,

        @Nullable Instant startAt,

        @Schema(implementation = String.class, examples = "2026-11-16T06:42:00") @Nullable
        LocalDateTime startLocal,

        @Schema(
                implementation = String.class,
                description = "Absent for that of your profile.",
                examples = "Europe/Ljubljana")
        @Nullable
        ZoneId zone,

        @Schema(
                required = true,
                minimum = "1",
                maximum = "2678400",
                description = "From start to end.",
                examples = "1800")
        @Nullable
        Double elapsedS,

        @Schema(description = "Without standing still; absent if that is the whole time.") @Nullable
        Double movingS,

        @Nullable Double distanceM,

        @Nullable Double ascentM,

        @Nullable Double avgHeartRateBpm,

        @Nullable Double avgPowerW,

        @Nullable Double caloriesKcal,

        @Schema(maxLength = 300, description = "Absent: we make one up.", examples = "Lunch run") @Nullable
        String title,

        @Schema(maxLength = 10000) @Nullable String description,

        @Schema(maxLength = 10000, description = "Seen by nobody but you.") @Nullable
        String privateNotes,

        @Schema(minimum = "1", maximum = "10", multipleOf = 0.5) @Nullable
        Double rpe,

        @Schema(minimum = "1", maximum = "5") @Nullable Integer feeling,

        @Schema(maxItems = 20) @Nullable List<String> tags,

        @Schema(description = "Absent for that of your profile.") @Nullable
        Visibility visibility) {

    EntryBody figures() {
        return new EntryBody(
                sport,
                startAt,
                startLocal,
                zone,
                elapsedS,
                movingS,
                distanceM,
                ascentM,
                avgHeartRateBpm,
                avgPowerW,
                caloriesKcal);
    }

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
