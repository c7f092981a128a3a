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
        List<FileView> files,
        Instant createdAt,
        @Nullable Instant finishedAt) {

    /** RECEIVED, then PROCESSING, then one of the rest; they are final. */
    public enum State {
        RECEIVED,
        PROCESSING,
        IMPORTED,
        DUPLICATE,
        FAILED;

        public boolean isFinal() {
            return this != RECEIVED && this != PROCESSING;
        }
    }

    /**
     * @param workouts what came of the file, or what it is a duplicate of
     * @param problem why it failed, or null
     */
    public record FileView(
            UUID id,
            String name,
            long bytes,
            String sha256,
            State state,
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
