package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best parts of one workout. */
public record EffortsView(WorkoutId workoutId, String sport, List<WorkoutEffort> efforts) {

    /**
     * @param discipline {@code time} over a distance, or the mean {@code power}, {@code heart_rate} or {@code speed} over a
     *     duration
     * @param fromS where it begins, in seconds from the start
     * @param rankWhenSet its place among the athlete's workouts up to then; for the owner only
     * @param rank its place today; for the owner only
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record WorkoutEffort(
            String discipline,
            @Nullable Double overM,
            @Nullable Double overS,
            String unit,
            double value,
            double fromS,
            String algorithm,
            @Nullable Integer rankWhenSet,
            @Nullable Integer rank) {}
}
