package org.stadion.workouts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of the athlete's own workouts are wanted. Null where anything will do.
 *
 * @param sport key of the catalogue
 * @param from first day, by the clock where the workout began
 * @param to last day
 * @param tag exactly this one, in upper or lower case
 * @param place a town, a region or the two letters of a country, in upper or lower case
 * @param text part of the title, the description or the private notes
 */
public record WorkoutFilter(
        @Nullable String sport,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String tag,
        @Nullable String place,
        @Nullable String text) {

    public static final WorkoutFilter ALL = new WorkoutFilter(null, null, null, null, null, null);
}
