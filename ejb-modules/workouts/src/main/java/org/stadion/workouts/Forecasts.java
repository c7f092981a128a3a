package org.stadion.workouts;

import org.stadion.identity.AthleteId;

/** What athletes can be expected to do, judged by their best efforts. */
public interface Forecasts {

    /**
     * Critical power, fitted to the best powers over 2 to 20 minutes.
     *
     * @param sport key of a sport or name of a family
     * @param span the last 90 days unless it says otherwise
     */
    CriticalPowerView criticalPower(AthleteId athlete, String sport, DaySpan span);

    /**
     * Times over the usual distances, and the paces to train at, from the best running effort.
     *
     * @param span the last 90 days unless it says otherwise
     */
    RacePredictionsView races(AthleteId athlete, DaySpan span);
}
