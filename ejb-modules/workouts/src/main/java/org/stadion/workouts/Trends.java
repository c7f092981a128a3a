package org.stadion.workouts;

import org.stadion.identity.AthleteId;

/** How what is found in single workouts develops over the workouts of athletes. */
public interface Trends {

    /** Workouts of one answer at the most; the latest ones. */
    int MOST_WORKOUTS = 2_000;

    /**
     * One figure, workout by workout.
     *
     * @param figure its name in the analysis
     * @param sport key of a sport or name of a family; blank for all
     * @param span the last 90 days unless it says otherwise, at most two years
     * @throws org.stadion.kernel.DomainException.Invalid if there is no such figure
     */
    FigureTrendView figure(AthleteId athlete, String figure, String sport, DaySpan span);

    /**
     * Time in zones, period by period.
     *
     * @param sport as above
     * @param span the last twelve periods unless it says otherwise, at most two years
     */
    ZoneTrendView zones(AthleteId athlete, Signal signal, Statistics.Period period, String sport, DaySpan span);

    /** What zones are of. */
    enum Signal {
        HEART_RATE,
        POWER,
        PACE
    }
}
