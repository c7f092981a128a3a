package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.RouteView.RouteTrend;
import org.stadion.workouts.RouteView.RouteWorkout;

/**
 * Workouts on the same course in the same direction.
 *
 * @param routeId absent when the workout followed no course
 * @param rank of this workout among all of them
 * @param reason why there is nothing to compare
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MatchesView(
        WorkoutId workoutId,
        @Nullable RouteId routeId,
        @Nullable Integer rank,
        List<RouteWorkout> earlier,
        List<RouteWorkout> later,
        @Nullable RouteTrend trend,
        @Nullable String reason,
        double toleranceM,
        String algorithm) {}
