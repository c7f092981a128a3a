package org.stadion.api.workouts;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.ManualEntries.Entry;
import org.stadion.workouts.ManualEntries.Start;

/** Figures of a workout, as its athlete types them in. */
@Schema(
        name = "WorkoutEntry",
        description = "The figures of a workout typed in. Say when it began by start_at or by start_local and zone.",
        examples =
                "{\"sport\": \"running\", \"start_local\": \"2026-11-16T06:42:00\", \"elapsed_s\": 1800, \"distance_m\": 5000}")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NON_PRIVATE)
public class EntryBody {
    @Schema(required = true, maxLength = 40, examples = "running")
    @Nullable
    String sport;

    @Nullable
    Instant startAt;

    @Schema(implementation = String.class, examples = "2026-11-16T06:42:00")
    @Nullable
    LocalDateTime startLocal;

    @Schema(
            implementation = String.class,
            description = "Absent for that of your profile.",
            examples = "Europe/Ljubljana")
    @Nullable
    ZoneId zone;

    @Schema(required = true, minimum = "1", maximum = "2678400", description = "From start to end.", examples = "1800")
    @Nullable
    Double elapsedS;

    @Schema(description = "Without standing still; absent if that is the whole time.")
    @Nullable
    Double movingS;

    @Nullable
    Double distanceM;

    @Nullable
    Double ascentM;

    @Nullable
    Double avgHeartRateBpm;

    @Nullable
    Double avgPowerW;

    @Nullable
    Double caloriesKcal;

    final Entry entry() {
        return new Entry(
                sport == null ? "" : sport,
                new Start(startAt, startLocal, zone),
                elapsedS == null ? 0 : elapsedS,
                movingS,
                distanceM,
                ascentM,
                avgHeartRateBpm,
                avgPowerW,
                caloriesKcal);
    }
}
