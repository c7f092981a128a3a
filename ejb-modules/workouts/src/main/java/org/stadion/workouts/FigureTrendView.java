package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.WorkoutView.Metric;

/**
 * A figure over an athlete's workouts.
 *
 * @param name of the figure, as in the analysis
 * @param sport absent for all sports
 * @param points in the order of their start; workouts of a sport in which the figure means nothing are left out, those
 *     in which it is missing say why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureTrendView(
        String name, @Nullable String sport, LocalDate from, LocalDate to, List<TrendPoint> points) {

    public record TrendPoint(WorkoutId workoutId, String sport, LocalDate day, Instant startAt, Metric figure) {}
}
