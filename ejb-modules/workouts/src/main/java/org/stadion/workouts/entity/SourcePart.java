package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Json;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.Workout.Recording;

/**
 * What one source of a merged workout says by itself. With these the workout is put together, put together anew when one
 * of them changes, and taken apart again.
 */
@Entity
@Table(name = "source_part")
public class SourcePart {
    @Id
    @Column(name = "source_id")
    private UUID source;

    @Column(name = "workout_id", nullable = false)
    private UUID workout;

    @Column(nullable = false)
    private String recording;

    @Column(nullable = false)
    private String title;

    @Column
    private @Nullable String description;

    /** Channels that the workout has from this source and why from this one, as {@code key:why} with spaces between. */
    @Column(nullable = false)
    private String channels = "";

    @Column
    private byte @Nullable [] telemetry;

    protected SourcePart() {} // for the persistence provider

    /** @param telemetry absent for a source without samples */
    public SourcePart(
            SourceRecord source,
            Recording recording,
            String title,
            Optional<String> description,
            Optional<StoredTelemetry> telemetry) {
        this.source = source.id();
        this.workout = source.workout().value();
        renew(recording, title, description, telemetry);
    }

    /** Takes what the source says now in place of what it said. */
    public final void renew(
            Recording said, String itsTitle, Optional<String> itsDescription, Optional<StoredTelemetry> samples) {
        recording = Json.write(said);
        title = itsTitle;
        description = itsDescription.orElse(null);
        telemetry = samples.map(PackedTelemetry::pack).orElse(null);
    }

    /** It is now part of another workout. */
    public void attach(WorkoutId to) {
        workout = to.value();
    }

    /** @param why by the key of each channel that the workout has from this source */
    public void gives(Map<String, String> why) {
        channels = why.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** Why the workout has these channels from this source. */
    public Map<String, String> given() {
        var given = new LinkedHashMap<String, String>();
        for (var word : channels.isEmpty() ? new String[0] : channels.split(" ", -1)) {
            var colon = word.indexOf(':');
            given.put(word.substring(0, colon), word.substring(colon + 1));
        }
        return given;
    }

    public UUID source() {
        return source;
    }

    public WorkoutId workout() {
        return new WorkoutId(workout);
    }

    public Recording recording() {
        return Json.read(recording, Recording.class);
    }

    public String title() {
        return title;
    }

    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    public Optional<StoredTelemetry> telemetry() {
        return Optional.ofNullable(telemetry).map(PackedTelemetry::unpack);
    }
}
