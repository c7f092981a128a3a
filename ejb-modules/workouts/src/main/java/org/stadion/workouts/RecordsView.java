package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An athlete's records in a sport.
 *
 * @param from first day that counts
 * @param to last day that counts
 */
public record RecordsView(String sport, String period, LocalDate from, LocalDate to, List<Discipline> disciplines) {

    /**
     * One thing to be best in.
     *
     * @param discipline {@code time}, {@code power}, {@code heart_rate}, {@code speed}, or of a workout as a whole, e.g.
     *     {@code farthest_distance}
     * @param overM the distance that a time is over
     * @param overS the duration that a mean is over
     * @param unit of the values
     * @param algorithm that found them; absent where the totals of workouts are compared as they are shown
     * @param marks the best first, at most ten, of each workout its best
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Discipline(
            String discipline,
            @Nullable Double overM,
            @Nullable Double overS,
            String unit,
            @Nullable String algorithm,
            List<RecordMark> marks) {}

    /** @param fromS where in the workout it begins, in seconds from its start */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecordMark(
            int rank,
            double value,
            WorkoutId workoutId,
            String sport,
            LocalDate day,
            Instant startAt,
            @Nullable Double fromS) {}
}
