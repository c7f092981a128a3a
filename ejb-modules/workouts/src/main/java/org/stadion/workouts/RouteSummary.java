package org.stadion.workouts;

import java.time.Instant;

/**
 * A route in a list.
 *
 * @param title of the workout that followed it last
 * @param line encoded polyline of five decimals
 */
public record RouteSummary(
        RouteId id,
        String sportFamily,
        String title,
        double lengthM,
        String line,
        int workouts,
        WorkoutId latestWorkoutId,
        Instant latestStartAt,
        double fastestMovingS) {}
