package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Column(name = "content_sha256", nullable = false)
    private String contentSha256;

    @Column(nullable = false, updatable = false)
    private int session;

    @Column(name = "import_file_id")
    private @Nullable UUID importFile;

    @Column(name = "object_key", nullable = false)
    private String objectKey;

    @Column(name = "file_name", nullable = false)
    private String fileName;

    @Column(nullable = false)
    private String format;

    @Column
    private @Nullable String device;

    @Column(name = "start_at", nullable = false)
    private Instant startAt;

    @Column(name = "end_at", nullable = false)
    private Instant endAt;

    @Column(nullable = false)
    private String sport;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "merge_reason")
    private @Nullable String mergeReason;

    @Column(name = "merge_score")
    private @Nullable Double mergeScore;

    @Column(name = "merge_overlap")
    private @Nullable Double mergeOverlap;

    @Column(name = "merge_duration_ratio")
    private @Nullable Double mergeDurationRatio;

    @Column(name = "merge_rule")
    private @Nullable String mergeRule;

    @Column(name = "merged_by")
    @Enumerated(EnumType.STRING)
    private @Nullable MergedBy mergedBy;

    @Column(name = "separated_from")
    private @Nullable UUID separatedFrom;

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
        this.session = session.number();
        this.recordedAt = at;
        say(original, session);
    }

    private void say(Original original, Session what) {
        contentSha256 = original.contentSha256();
        importFile = original.importFile();
        objectKey = original.objectKey();
        fileName = original.fileName();
        format = what.format();
        device = what.device();
        startAt = what.startAt();
        endAt = what.endAt();
        sport = what.sport();
    }

    /** This source now speaks of another workout. */
    public void attach(WorkoutId to) {
        workout = to.value();
    }

    /** Its provider sent the same activity again, with other content. */
    public void renew(Original original, Session what) {
        say(original, what);
    }

    /** Who said that two sources speak of one workout. */
    public enum MergedBy {
        RULE,
        ATHLETE
    }

    /**
     * Why a source was merged into a workout that another one had made.
     *
     * @param reason a stable word
     * @param score how alike the two were, 0 to 1
     * @param overlap share of the shorter that lies in the longer; null where the reason is another
     * @param durationRatio the shorter by the longer; null where the reason is another
     * @param rule what judged it, with its version
     */
    public record Merge(
            String reason,
            double score,
            @Nullable Double overlap,
            @Nullable Double durationRatio,
            String rule,
            MergedBy by) {}

    /** This source speaks of a workout that another one made. */
    public void merge(WorkoutId into, Merge why) {
        workout = into.value();
        mergeReason = why.reason();
        mergeScore = why.score();
        mergeOverlap = why.overlap();
        mergeDurationRatio = why.durationRatio();
        mergeRule = why.rule();
        mergedBy = why.by();
    }

    /** The athlete says that this source speaks of a workout of its own. */
    public void separate(WorkoutId own, WorkoutId from) {
        workout = own.value();
        separatedFrom = from.value();
        mergeReason = null;
        mergeScore = null;
        mergeOverlap = null;
        mergeDurationRatio = null;
        mergeRule = null;
        mergedBy = null;
    }

    public Optional<Merge> merge() {
        return mergeReason == null || mergeScore == null || mergeRule == null || mergedBy == null
                ? Optional.empty()
                : Optional.of(
                        new Merge(mergeReason, mergeScore, mergeOverlap, mergeDurationRatio, mergeRule, mergedBy));
    }

    public Optional<WorkoutId> separatedFrom() {
        return Optional.ofNullable(separatedFrom).map(WorkoutId::new);
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

    public Optional<UUID> importFile() {
        return Optional.ofNullable(importFile);
    }

    public int session() {
        return session;
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
