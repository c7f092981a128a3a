package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
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
            @Nullable Reason problem,
            List<Warning> warnings) {}

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
