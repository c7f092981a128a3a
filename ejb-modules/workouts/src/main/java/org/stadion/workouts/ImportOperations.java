package org.stadion.workouts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** What operators see of imports: everybody's, without content. */
public interface ImportOperations {

    /** Files in the order in which they came, the newest first unless the filter says otherwise. */
    Page<Row> list(Filter filter, PageRequest page);

    /** All that is known of one file. */
    Optional<Details> find(UUID importFile);

    /** Imported, duplicate and failed files per hour, oldest first. */
    List<Hour> perHour(Instant from, Instant until);

    /** Takes a failed file in again. */
    void retry(UUID importFile, String actor, String reason);

    /**
     * Null where anything will do.
     *
     * @param text part of the file's name or of its problem, or the whole id of the file, its import or a workout of it
     */
    record Filter(
            @Nullable String state,
            @Nullable AthleteId athlete,
            @Nullable String text,
            boolean oldestFirst) {}

    /**
     * @param attempts how often work on it began
     * @param startedAt when work on it last began, or null
     */
    record Details(
            Row row, String sha256, int attempts, @Nullable Instant startedAt) {}

    record Row(
            UUID file,
            ImportId importId,
            AthleteId athlete,
            String name,
            long bytes,
            String state,
            @Nullable String problem,
            @Nullable String detail,
            List<String> warnings,
            List<WorkoutId> workouts,
            Instant createdAt,
            @Nullable Instant finishedAt) {}

    record Hour(Instant hour, long imported, long duplicate, long failed) {}
}
