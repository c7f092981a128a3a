package org.stadion.api.workouts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.Recordings;
import org.stadion.workouts.Recordings.Batch;
import org.stadion.workouts.Recordings.Change;
import org.stadion.workouts.Recordings.Command;
import org.stadion.workouts.Recordings.CommandKind;
import org.stadion.workouts.Recordings.Start;

/** What clients send to recordings. */
public final class RecordingBodies {

    private RecordingBodies() {}

    /** Body of {@code POST /recordings}. */
    @Schema(
            description = "A recording that begins. The id is yours: a new UUID.",
            examples =
                    "{\"id\": \"0192f4c1-7b2e-7c43-9a51-5a0a4b0e8b01\", \"sport\": \"running\", \"at\": \"2026-11-16T05:42:10Z\", \"visibility\": \"FOLLOWERS\"}")
    public record NewRecording(
            @NotNull RecordingId id,

            @Schema(maxLength = 40, examples = "running") @NotNull @Size(max = 40)
            String sport,

            @Schema(description = "When it began by your clock.") @NotNull
            Instant at,

            @Schema(
                    implementation = String.class,
                    description = "Absent for that of your profile.",
                    examples = "Europe/Ljubljana")
            @Nullable
            ZoneId zone,

            @Schema(maxLength = 300) @Nullable String title,

            @Schema(maxLength = 100, examples = "Pixel 9") @Nullable
            String device,

            @Schema(
                    description =
                            "Who may watch, and see the workout afterwards. Absent: nobody watches, and the workout is shown as your profile says.")
            @Nullable
            Visibility visibility,

            @Schema(description = "Whether those who watch see your heart rate.") @Nullable
            Boolean showsHeartRate) {

        Start start() {
            return new Start(sport, at, zone, title, device, visibility, Boolean.TRUE.equals(showsHeartRate));
        }
    }

    /** Body of {@code POST /recordings/{id}/commands}. */
    @Schema(
            description = "A command; repeated with the same id it changes nothing.",
            examples =
                    "{\"id\": \"0192f4c1-7b2e-7c43-9a51-5a0a4b0e8b02\", \"kind\": \"STOP\", \"at\": \"2026-11-16T09:03:55Z\", \"batches\": 14}")
    public record RecordingCommand(
            @NotNull UUID id,
            @NotNull CommandKind kind,

            @Schema(description = "When it was given by your clock; not before the last one.") @NotNull
            Instant at,

            @Schema(
                    minimum = "0",
                    description =
                            "With STOP: how many batches there are. The workout is made when all have come, or after an hour; absent: at once.")
            @Nullable
            Integer batches) {

        Command command() {
            return new Command(id, kind, at, batches);
        }
    }

    /** Body of {@code POST /recordings/{id}/samples}. */
    @Schema(
            description = "A batch of samples, column by column. Batches may come in any order and more than once.",
            examples =
                    "{\"number\": 0, \"at_ms\": [1763271730000, 1763271731000], \"channels\": {\"latitude\": [46.0511, 46.0512], \"longitude\": [14.5051, 14.5051], \"heart_rate\": [121, null]}}")
    public record SampleColumns(
            @Schema(minimum = "0", description = "Yours; different for each batch.") @NotNull
            Integer number,

            @Schema(
                    minItems = 1,
                    maxItems = Recordings.MOST_SAMPLES_IN_BATCH,
                    description = "When each sample was taken: milliseconds of Unix time.")
            @NotNull
            @Size(min = 1, max = Recordings.MOST_SAMPLES_IN_BATCH)
            List<@NotNull Long> atMs,

            @Schema(
                    description =
                            "By channel, e.g. latitude, longitude, altitude, distance, speed, heart_rate, cadence, power, temperature; each as long as at_ms, null where nothing was measured.")
            @NotNull
            @Size(max = Recordings.MOST_CHANNELS)
            Map<String, List<@Nullable Double>> channels) {

        Batch batch() {
            return new Batch(number, atMs, channels);
        }
    }

    /** Body of {@code PATCH /recordings/{id}}. */
    @Schema(
            description = "JSON Merge Patch (RFC 7396): absent fields stay as they are.",
            examples = "{\"visibility\": \"ONLY_ME\"}")
    public record RecordingPatch(
            @Schema(implementation = String.class, maxLength = 300)
            Patch<String> title,

            @Schema(implementation = Visibility.class) Patch<Visibility> visibility,
            @Schema(implementation = Boolean.class) Patch<Boolean> showsHeartRate) {

        Change change() {
            return new Change(title, visibility, showsHeartRate);
        }
    }
}
