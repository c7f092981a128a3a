package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The best means of many workouts.
 *
 * @param sport absent for all sports
 * @param reason why there is no point, e.g. {@code no_power}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BestCurveView(
        String measure,
        String unit,
        @Nullable String sport,
        LocalDate from,
        LocalDate to,
        List<CurvePoint> points,
        @Nullable String reason,
        String algorithm) {

    /** @param fromS where in the workout it begins */
    public record CurvePoint(double seconds, double value, WorkoutId workoutId, LocalDate day, double fromS) {}
}
