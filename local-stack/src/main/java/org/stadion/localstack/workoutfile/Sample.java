package org.stadion.localstack.workoutfile;

/**
 * One recorded point. What the sensor did not give is {@link Double#NaN}.
 *
 * @param second since the start of the workout, pauses included
 * @param distanceM since the start
 */
public record Sample(
        int second,
        double latitude,
        double longitude,
        double altitudeM,
        double distanceM,
        double speedMps,
        double heartRateBpm,
        double cadenceRpm,
        double powerW) {

    public boolean located() {
        return !Double.isNaN(latitude);
    }
}
