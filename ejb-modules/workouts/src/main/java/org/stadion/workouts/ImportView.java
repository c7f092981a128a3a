package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as its owner sees it. */
public record ImportView(
        ImportId id,
        State state,
        int progressPercent,
        Counts counts,
        List<FileView> files,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** RECEIVED, then PROCESSING, then one of the rest; they are final. */
    public enum State {
        RECEIVED,
        PROCESSING,
        IMPORTED,
        DUPLICATE,
        FAILED,
        ABORTED;

        public boolean isFinal() {
            return this != RECEIVED && this != PROCESSING;
        }
    }

    /** Files by their state; for an archive its entries, as far as they are known. */
    public record Counts(int received, int processing, int imported, int duplicate, int failed, int aborted) {}

    /** How far an archive is; entries that are no activities count too. */
    public record Entries(int total, int done) {}

    /**
     * @param archive the file it lay in, or null
     * @param entries of an archive that was opened, else null
     * @param workouts what came of the file, or what it is a duplicate of
     * @param sessions what the file itself says, whatever else its workouts are made of; empty for an archive
     * @param problem why it failed, or null
     */
    public record FileView(
            UUID id,
            @Nullable UUID archive,
            String name,
            long bytes,
            String sha256,
            State state,
            @Nullable Entries entries,
            List<WorkoutId> workouts,
            List<SessionView> sessions,
            @Nullable Reason problem,
            List<Warning> warnings) {}

    /**
     * What became of one session of a file: a workout of its own (RECORDED, or UNSURE with a question whether it is
     * another one too), a source more of one that was there (MERGED), its renewal (UPDATED), nothing new (DUPLICATE), or
     * nothing at all because its workout was deleted (STAYS_DELETED).
     */
    public enum Outcome {
        RECORDED,
        UNSURE,
        MERGED,
        UPDATED,
        DUPLICATE,
        STAYS_DELETED
    }

    /**
     * One session as its file alone tells it. Of a workout made of several sources the figures may be others.
     *
     * @param workout null if it stays deleted
     * @param session its number in the file, from 1
     * @param distanceM null like any figure that the file neither says nor lets us compute
     */
    public record SessionView(
            @Nullable WorkoutId workout,
            Outcome outcome,
            int session,
            String sport,
            Instant startAt,
            ZoneId zone,
            @Nullable Double distanceM,
            double elapsedS,
            double timerS,
            double movingS,
            @Nullable Double ascentM,
            @Nullable Double avgHeartRateBpm,
            @Nullable Double maxHeartRateBpm,
            @Nullable Double avgPowerW,
            @Nullable Double maxPowerW,
            @Nullable Double normalizedPowerW,
            @Nullable Double avgCadenceRpm,
            int pointCount,
            int lapCount) {

        /** The same again, from another file of the same content. */
        public SessionView repeated(@Nullable WorkoutId known) {
            return new SessionView(
                    known,
                    known == null ? Outcome.STAYS_DELETED : Outcome.DUPLICATE,
                    session,
                    sport,
                    startAt,
                    zone,
                    distanceM,
                    elapsedS,
                    timerS,
                    movingS,
                    ascentM,
                    avgHeartRateBpm,
                    maxHeartRateBpm,
                    avgPowerW,
                    maxPowerW,
                    normalizedPowerW,
                    avgCadenceRpm,
                    pointCount,
                    lapCount);
        }
    }

    /** @param slug stable problem slug, e.g. {@code fit-not-an-activity} */
    public record Reason(String slug, String title, String detail) {

        /** Address of the page that explains it, as in problem documents. */
        @JsonProperty("type")
        public String type() {
            return "https://stadion.example/problems/" + slug;
        }
    }

    /** @param code stable word, e.g. {@code crc_mismatch} */
    public record Warning(String code, String detail) {}
}
