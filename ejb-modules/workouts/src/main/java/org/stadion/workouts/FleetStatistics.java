package org.stadion.workouts;

import java.time.LocalDate;
import java.util.List;

/** What all athletes together did: answered from sums that are kept, whatever the telemetry behind them weighs. */
public interface FleetStatistics {

    /** Sums of each day and sport, in the order of days; days are those of the athletes' own zones. */
    List<SportDay> perDay(LocalDate from, LocalDate to);

    record SportDay(
            LocalDate day,
            String sport,
            long athletes,
            long workouts,
            double distanceM,
            double movingS,
            double ascentM,
            long points) {}
}
