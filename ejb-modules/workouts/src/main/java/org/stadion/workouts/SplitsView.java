package org.stadion.workouts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workout cut into equal lengths.
 *
 * @param algorithm how
 * @param gradeAlgorithm what made the grade-adjusted speeds, or null without any
 * @param version of the workout, for the ETag
 */
public record SplitsView(
        String unit, String algorithm, @Nullable String gradeAlgorithm, List<SplitView> splits, long version) {

    /**
     * One length. What was not recorded is null.
     *
     * @param number from 1
     * @param gradePercent elevation change by distance
     * @param complete false for the rest at the end
     */
    public record SplitView(
            int number,
            double distanceM,
            double elapsedS,
            double movingS,
            @Nullable Double speedMps,
            @Nullable Double gradeAdjustedSpeedMps,
            @Nullable Double avgHeartRateBpm,
            @Nullable Double avgPowerW,
            @Nullable Double elevationChangeM,
            @Nullable Double gradePercent,
            boolean complete) {}
}
