package org.stadion.workouts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** What operators see of imports: everybody's, without content. */
public interface ImportOperations {

    Page<Row> list(Filter filter, PageRequest page);

    /** Imported, duplicate and failed files per hour, oldest first. */
    List<Hour> perHour(Instant from, Instant until);

    /** Takes a failed file in again. */
    void retry(UUID importFile, String actor, String reason);

    record Filter(
            @Nullable String state,
            @Nullable AthleteId athlete,
            @Nullable String text) {}

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
