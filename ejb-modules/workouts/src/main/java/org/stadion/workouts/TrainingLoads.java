package org.stadion.workouts;

import org.stadion.identity.AthleteId;

/** How the training of athletes adds up. */
public interface TrainingLoads {

    /**
     * Load, fitness, fatigue and form day by day.
     *
     * @param span the last 90 days unless it says otherwise, at most two years
     */
    FitnessView fitness(AthleteId athlete, DaySpan span);
}
