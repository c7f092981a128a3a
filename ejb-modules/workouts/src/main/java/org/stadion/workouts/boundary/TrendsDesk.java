package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.workouts.DaySpan;
import org.stadion.workouts.FigureTrendView;
import org.stadion.workouts.FigureTrendView.TrendPoint;
import org.stadion.workouts.Statistics.Period;
import org.stadion.workouts.Trends;
import org.stadion.workouts.ZoneTrendView;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.sport.SportChoice;
import org.stadion.workouts.entity.AnalysisStore;
import org.stadion.workouts.entity.AnalysisStore.Among;
import org.stadion.workouts.entity.FigureName;
import org.stadion.workouts.entity.WorkoutAnalysis;

/** Lays findings of many workouts side by side. */
@Stateless
@RolesAllowed("athlete")
public class TrendsDesk implements Trends {
    private static final int USUAL_DAYS = 90;
    private static final int MOST_DAYS = 732;
    private static final int PERIODS = 12;

    @Inject
    AnalysisStore analyses;

    @Inject
    AthleteClock clock;

    @Override
    public FigureTrendView figure(AthleteId athlete, String figure, String sport, DaySpan span) {
        if (!FigureName.ALL.contains(figure)) {
            throw new DomainException.Invalid(
                    "figure-unknown",
                    "There is no figure of this name.",
                    List.of(new Violation("/figure", "unknown", "There is no figure " + figure + ".")));
        }
        var days = span.known(clock.today(athlete), USUAL_DAYS, MOST_DAYS);
        var points = found(athlete, sport, days).stream()
                .flatMap(analysis -> point(analysis, figure).stream())
                .toList();
        return new FigureTrendView(figure, named(sport), days.from(), days.to(), points);
    }

    private static Optional<TrendPoint> point(WorkoutAnalysis analysis, String name) {
        return analysis.findings()
                .figures()
                .find(name)
                .filter(figure -> !Reason.NOT_FOR_THIS_SPORT.code().equals(figure.missing()))
                .map(figure -> new TrendPoint(
                        analysis.workout(),
                        analysis.sport(),
                        analysis.localDay(),
                        analysis.startAt(),
                        AnalysisViews.metric(figure)));
    }

    @Override
    public ZoneTrendView zones(AthleteId athlete, Signal signal, Period period, String sport, DaySpan span) {
        var calendar = new Calendar(period, clock.weekStartsOn(athlete));
        var days = span.known(clock.today(athlete), last -> calendar.first(last, periods(period)), MOST_DAYS);
        var word = signal.name().toLowerCase(Locale.ROOT);
        return new ZoneTrendView(
                word,
                period.name().toLowerCase(Locale.ROOT),
                calendar.weekStartsOn(),
                named(sport),
                days.from(),
                days.to(),
                ZonePeriods.of(found(athlete, sport, days), word, calendar));
    }

    /** No more years than may be asked for. */
    private static int periods(Period period) {
        return period == Period.YEAR ? MOST_DAYS / 366 : PERIODS;
    }

    private List<WorkoutAnalysis> found(AthleteId athlete, String sport, DaySpan.Known days) {
        return analyses.latest(new Among(athlete, SportChoice.counted(sport), days.from(), days.to()), MOST_WORKOUTS);
    }

    private static @Nullable String named(String sport) {
        return sport.isBlank() ? null : sport;
    }
}
