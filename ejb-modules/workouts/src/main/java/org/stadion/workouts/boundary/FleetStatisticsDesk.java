package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.stadion.workouts.FleetStatistics;
import org.stadion.workouts.entity.PeriodStore;

/** The back office's desk for sums over all athletes. */
@Stateless
@RolesAllowed({"support", "moderator", "marketer", "admin"})
public class FleetStatisticsDesk implements FleetStatistics {
    @Inject
    PeriodStore periods;

    @Override
    public List<SportDay> perDay(LocalDate from, LocalDate to) {
        return periods.fleet(from, to).stream()
                .map(day -> new SportDay(
                        day.day(),
                        day.sport(),
                        day.athletes(),
                        day.workouts(),
                        day.distanceM(),
                        day.movingS(),
                        day.ascentM(),
                        day.points()))
                .toList();
    }
}
