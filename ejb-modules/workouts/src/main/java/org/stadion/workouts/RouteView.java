package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A route with those who followed it.
 *
 * @param line encoded polyline of five decimals, of the first of them
 * @param workouts in the order of their start, at most the latest 500
 * @param toleranceM how far a workout may stray from the line
 */
public record RouteView(
        RouteId id,
        String sportFamily,
        double lengthM,
        String line,
        List<RouteWorkout> workouts,
        RouteTrend trend,
        double toleranceM,
        String algorithm) {

    /**
     * @param rank by moving time, from 1
     * @param behindFastestS moving time more than that of the fastest
     * @param share of the points of both courses that lie on the other
     * @param deviationM mean distance between them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RouteWorkout(
            WorkoutId workoutId,
            String title,
            String sport,
            Instant startAt,
            LocalDate day,
            double lengthM,
            double elapsedS,
            double movingS,
            double avgSpeedMps,
            @Nullable Double avgHeartRateBpm,
            int rank,
            double behindFastestS,
            double share,
            double deviationM) {}

    /**
     * The straight line through moving times over days.
     *
     * @param slopePerDayS negative when the athlete gets faster
     * @param reason why there is no line
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RouteTrend(
            @Nullable Double slopePerDayS, @Nullable String reason, String algorithm) {}
}
