package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.workouts.WorkoutId;

/**
 * Where a workout came from: one session of one file. A workout has at least one of these, and they stay when it is
 * deleted, so that the same source is known again.
 */
@Entity
@Table(name = "source_record")
public class SourceRecord {
    @Id
    private UUID id;

    @Column(name = "athlete_id", nullable = false, updatable = false)
    private UUID athlete;

    @Column(name = "workout_id", nullable = false)
    private UUID workout;

    @Column(nullable = false, updatable = false)
    private String source;

    @Column(name = "external_id", updatable = false)
    private @Nullable String externalId;

    @Column(name = "content_sha256", nullable = false, updatable = false)
    private String contentSha256;

    @Column(nullable = false, updatable = false)
    private int session;

    @Column(name = "import_file_id")
    private @Nullable UUID importFile;

    @Column(name = "object_key", nullable = false, updatable = false)
    private String objectKey;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(nullable = false, updatable = false)
    private String format;

    @Column(updatable = false)
    private @Nullable String device;

    @Column(name = "start_at", nullable = false, updatable = false)
    private Instant startAt;

    @Column(name = "end_at", nullable = false, updatable = false)
    private Instant endAt;

    @Column(nullable = false, updatable = false)
    private String sport;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    protected SourceRecord() {} // for the persistence provider

    /**
     * A file that a workout may come from.
     *
     * @param source who gave it: {@code file}, or a provider's name
     * @param externalId the provider's id of the activity, or null
     */
    public record Original(
            String source,
            @Nullable String externalId,
            String contentSha256,
            @Nullable UUID importFile,
            String objectKey,
            String fileName) {}

    /** What the file says of the session. */
    public record Session(
            int number, String format, @Nullable String device, Instant startAt, Instant endAt, String sport) {}

    public SourceRecord(AthleteId athlete, WorkoutId workout, Original original, Session session, Instant at) {
        this.id = Ids.next();
        this.athlete = athlete.value();
        this.workout = workout.value();
        this.source = original.source();
        this.externalId = original.externalId();
        this.contentSha256 = original.contentSha256();
        this.importFile = original.importFile();
        this.objectKey = original.objectKey();
        this.fileName = original.fileName();
        this.session = session.number();
        this.format = session.format();
        this.device = session.device();
        this.startAt = session.startAt();
        this.endAt = session.endAt();
        this.sport = session.sport();
        this.recordedAt = at;
    }

    /** This source now speaks of another workout. */
    public void attach(WorkoutId to) {
        workout = to.value();
    }

    public UUID id() {
        return id;
    }

    public AthleteId athlete() {
        return new AthleteId(athlete);
    }

    public WorkoutId workout() {
        return new WorkoutId(workout);
    }

    public String source() {
        return source;
    }

    public Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    public String contentSha256() {
        return contentSha256;
    }

    public int session() {
        return session;
    }

    public Optional<UUID> importFile() {
        return Optional.ofNullable(importFile);
    }

    public String objectKey() {
        return objectKey;
    }

    public String fileName() {
        return fileName;
    }

    public String format() {
        return format;
    }

    public Optional<String> device() {
        return Optional.ofNullable(device);
    }

    public Instant startAt() {
        return startAt;
    }

    public Instant endAt() {
        return endAt;
    }

    public String sport() {
        return sport;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
