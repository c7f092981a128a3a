package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.DaySpan;
import org.stadion.workouts.EddingtonView;
import org.stadion.workouts.Statistics;
import org.stadion.workouts.StatisticsView;
import org.stadion.workouts.StatisticsView.PeriodTotals;
import org.stadion.workouts.StatisticsView.SportTotals;
import org.stadion.workouts.StatisticsView.TrainingSums;
import org.stadion.workouts.control.analysis.records.Eddington;
import org.stadion.workouts.control.sport.SportChoice;
import org.stadion.workouts.entity.PeriodStore;
import org.stadion.workouts.entity.PeriodStore.Days;
import org.stadion.workouts.entity.PeriodStore.Sum;

/** Sums up from the roll-up of days. */
@Stateless
@RolesAllowed("athlete")
public class StatisticsDesk implements Statistics {
    private static final int PERIODS = 12;

    /** Eighty years, and two of weeks. */
    private static final int MOST_DAYS = 29_220;

    private static final int MOST_DAYS_OF_WEEKS = 3_660;

    @Inject
    PeriodStore periods;

    @Inject
    AthleteClock clock;

    @Override
    public StatisticsView sums(AthleteId athlete, Period period, String sport, DaySpan span) {
        var monday = clock.weekStartsOn(athlete);
        var calendar = new Calendar(period, monday);
        var days = span.known(
                clock.today(athlete),
                last -> calendar.first(last, PERIODS),
                period == Period.WEEK ? MOST_DAYS_OF_WEEKS : MOST_DAYS);
        var sums = periods.sums(
                new Days(athlete, SportChoice.counted(sport), days.from(), days.to()),
                PeriodStore.Length.valueOf(period.name()),
                monday);
        return new StatisticsView(
                period.name().toLowerCase(Locale.ROOT),
                monday,
                days.from(),
                days.to(),
                sums.stream()
                        .filter(sum -> sum.sport() == null)
                        .map(sum -> new PeriodTotals(sum.firstDay(), sum.activeDays(), sums(sum)))
                        .toList(),
                sums.stream()
                        .filter(sum -> sum.sport() != null)
                        .map(sum -> new SportTotals(
                                sum.firstDay(), String.valueOf(sum.sport()), sum.activeDays(), sums(sum)))
                        .toList());
    }

    private static TrainingSums sums(Sum sum) {
        return new TrainingSums(
                sum.workouts(),
                sum.distanceM(),
                sum.elapsedS(),
                sum.movingS(),
                sum.ascentM(),
                sum.workKj(),
                sum.caloriesKcal());
    }

    @Override
    public EddingtonView eddington(AthleteId athlete, String sport, Unit unit) {
        var metres = periods.distances(
                new Days(athlete, SportChoice.counted(sport), LocalDate.of(1950, 1, 1), LocalDate.of(9999, 1, 1)));
        var eddington = Eddington.of(
                Arrays.stream(metres).map(distance -> distance / unit.metres()).toArray());
        return new EddingtonView(
                sport.isBlank() ? null : sport,
                unit.name().toLowerCase(Locale.ROOT),
                eddington.number(),
                eddington.daysReached(),
                eddington.daysNeeded(),
                Eddington.ALGORITHM.code());
    }
}
