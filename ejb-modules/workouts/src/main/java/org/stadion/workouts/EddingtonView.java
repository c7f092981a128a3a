package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The largest number such that the athlete covered at least as many units on at least as many days.
 *
 * @param sport absent for all sports
 * @param daysReached by distance: on how many days it was reached
 * @param daysNeeded by distance above the number: how many such days are missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EddingtonView(
        @Nullable String sport,
        String unit,
        int number,
        SortedMap<Integer, Integer> daysReached,
        SortedMap<Integer, Integer> daysNeeded,
        String algorithm) {}
