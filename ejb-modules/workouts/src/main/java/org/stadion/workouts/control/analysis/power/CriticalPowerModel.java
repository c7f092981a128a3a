package org.stadion.workouts.control.analysis.power;

import org.stadion.workouts.control.analysis.Algorithm;

/**
 * How long an athlete can hold which power.
 *
 * @param criticalPower watts that can be held for long
 * @param workCapacity W' in joules, the work that can be done above it
 * @param maximalPower watts at duration zero; infinite in the two-parameter model
 * @param rSquared how much of the variation of the efforts the model explains, at most 1
 */
public record CriticalPowerModel(
        double criticalPower, double workCapacity, double maximalPower, double rSquared, Algorithm algorithm) {

    /** A model from known values, for instance from a laboratory. */
    public static final Algorithm GIVEN = new Algorithm("power-critical.given", 1);

    public CriticalPowerModel {
        if (!(criticalPower > 0) || !(workCapacity > 0) || !(maximalPower > criticalPower)) {
            throw new IllegalArgumentException(
                    "no model: " + criticalPower + " W, " + workCapacity + " J, " + maximalPower + " W");
        }
    }

    public static CriticalPowerModel of(double criticalPower, double workCapacity) {
        return new CriticalPowerModel(criticalPower, workCapacity, Double.POSITIVE_INFINITY, 1, GIVEN);
    }

    /** @return watts that can be held for {@code seconds} */
    public double powerFor(double seconds) {
        double offset = workCapacity / (maximalPower - criticalPower);
        return criticalPower + workCapacity / (seconds + offset);
    }
}
