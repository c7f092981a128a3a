package org.stadion.workouts.control.analysis.pace;

import org.stadion.workouts.control.analysis.Algorithm;

/**
 * Daniels' training paces in seconds a kilometre, by share of VO2max.
 *
 * @param easySlow at 59 %
 * @param easyFast at 74 %
 * @param marathon at 84 %
 * @param threshold at 90 % of the velocity at VO2max
 * @param intervalSlow at 95 %
 * @param intervalFast at 100 %
 * @param repetition at 105 %
 */
public record TrainingPaces(
        double easySlow,
        double easyFast,
        double marathon,
        double threshold,
        double intervalSlow,
        double intervalFast,
        double repetition) {

    public static final Algorithm ALGORITHM = new Algorithm("pace-training.daniels", 1);

    public static TrainingPaces of(double vdot) {
        return new TrainingPaces(
                Vdot.secondsPerKilometre(vdot, 0.59),
                Vdot.secondsPerKilometre(vdot, 0.74),
                Vdot.secondsPerKilometre(vdot, 0.84),
                Vdot.thresholdSecondsPerKilometre(vdot),
                Vdot.secondsPerKilometre(vdot, 0.95),
                Vdot.secondsPerKilometre(vdot, 1),
                Vdot.secondsPerKilometre(vdot, 1.05));
    }
}
