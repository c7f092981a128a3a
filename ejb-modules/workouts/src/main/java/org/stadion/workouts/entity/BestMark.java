package org.stadion.workouts.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.WorkoutId;

/**
 * What one workout achieved over one distance or duration, among others.
 *
 * @param rank from 1; equal values stand in the order of their start
 * @param day in the zone of the workout
 * @param previous the value that it beat, if the question was for records and there was one
 */
public record BestMark(
        Curve.Kind kind,
        double over,
        int rank,
        WorkoutId workout,
        String sport,
        LocalDate day,
        Instant startAt,
        double value,
        double fromSeconds,
        @Nullable Double previous) {}
