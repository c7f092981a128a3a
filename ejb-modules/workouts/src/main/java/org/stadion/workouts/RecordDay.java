package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workout that set records. */
public record RecordDay(WorkoutId workoutId, String sport, LocalDate day, Instant startAt, List<NewRecord> records) {

    /** @param previous what it beat; absent for the first of its kind */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NewRecord(
            String discipline,
            @Nullable Double overM,
            @Nullable Double overS,
            String unit,
            double value,
            @Nullable Double previous) {}
}
