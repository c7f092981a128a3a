package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.BestCurveView;
import org.stadion.workouts.BestCurveView.CurvePoint;
import org.stadion.workouts.DaySpan;
import org.stadion.workouts.EffortsView;
import org.stadion.workouts.RecordDay;
import org.stadion.workouts.Records;
import org.stadion.workouts.RecordsView;
import org.stadion.workouts.RecordsView.Discipline;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.analysis.records.RecordPeriod;
import org.stadion.workouts.control.sport.SportChoice;
import org.stadion.workouts.entity.BestMark;
import org.stadion.workouts.entity.Curve.Kind;
import org.stadion.workouts.entity.CurveStore;
import org.stadion.workouts.entity.CurveStore.Among;
import org.stadion.workouts.entity.TotalsStore;

/** Looks records up. */
@Stateless
@RolesAllowed("athlete")
public class RecordsDesk implements Records {
    /** How many marks a discipline keeps. */
    private static final int KEPT = 10;

    private static final int USUAL_DAYS = 90;

    /** Eighty years. */
    private static final int MOST_DAYS = 29_220;

    @Inject
    CurveStore curves;

    @Inject
    TotalsStore totals;

    @Inject
    WorkoutSight sight;

    @Inject
    AthleteClock clock;

    @Override
    public RecordsView best(AthleteId athlete, String sport, Period period) {
        var last = clock.today(athlete);
        return best(athlete, sport, period, RecordPeriod.valueOf(period.name()).first(last), last);
    }

    @Override
    public RecordsView best(AthleteId athlete, String sport, Year year) {
        var today = clock.today(athlete);
        var end = year.atMonth(Month.DECEMBER).atEndOfMonth();
        return best(athlete, sport, Period.YEAR, year.atDay(1), end.isAfter(today) ? today : end);
    }

    private RecordsView best(AthleteId athlete, String sport, Period period, LocalDate first, LocalDate last) {
        var among = new Among(athlete, SportChoice.compared(sport), first, last);
        var disciplines = new ArrayList<Discipline>();
        for (var kind : Kind.values()) {
            disciplines.addAll(RecordViews.disciplines(curves.top(among, kind, KEPT)));
        }
        disciplines.addAll(RecordViews.ofTotals(totals.top(among, KEPT)));
        return new RecordsView(sport, period.name().toLowerCase(Locale.ROOT), first, last, disciplines);
    }

    @Override
    public Page<RecordDay> timeline(AthleteId athlete, String sport, PageRequest page) {
        var last = clock.today(athlete);
        var among = new Among(athlete, SportChoice.compared(sport), RecordPeriod.ALL_TIME.first(last), last);
        var byWorkout = new LinkedHashMap<WorkoutId, List<BestMark>>();
        for (var mark : curves.records(among, Set.of(Kind.TIME, Kind.POWER))) {
            if (RecordViews.isDiscipline(mark)) {
                byWorkout
                        .computeIfAbsent(mark.workout(), workout -> new ArrayList<>())
                        .add(mark);
            }
        }
        var rows = byWorkout.values().stream()
                .map(RecordViews::day)
                .sorted(Comparator.comparing(RecordDay::startAt)
                        .thenComparing(day -> day.workoutId().value())
                        .reversed())
                .filter(day -> page.cursor().map(cursor -> isAfter(day, cursor)).orElse(true))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(
                rows,
                page.limit(),
                day -> Cursor.at(day.startAt(), day.workoutId().value()));
    }

    private static boolean isAfter(RecordDay day, Cursor cursor) {
        var moment = day.startAt().compareTo(cursor.moment());
        return moment < 0 || (moment == 0 && day.workoutId().value().compareTo(cursor.id()) < 0);
    }

    @Override
    public EffortsView efforts(AthleteId viewer, WorkoutId id) {
        var workout = sight.visible(viewer, id);
        var own = workout.belongsTo(viewer);
        var standings = curves.standings(workout, SportChoice.comparedWith(workout.sport()));
        return new EffortsView(
                id,
                workout.sport(),
                standings.stream()
                        .map(standing -> RecordViews.effort(standing, own))
                        .toList());
    }

    @Override
    public BestCurveView curve(AthleteId athlete, Measure measure, String sport, DaySpan span) {
        var days = span.known(clock.today(athlete), USUAL_DAYS, MOST_DAYS);
        var kind = Kind.valueOf(measure.name());
        var among = new Among(athlete, SportChoice.compared(sport), days.from(), days.to());
        var points = curves.top(among, kind, 1).stream()
                .map(mark -> new CurvePoint(mark.over(), mark.value(), mark.workout(), mark.day(), mark.fromSeconds()))
                .toList();
        return new BestCurveView(
                RecordViews.name(kind),
                RecordViews.unit(kind),
                sport.isBlank() ? null : sport,
                days.from(),
                days.to(),
                points,
                points.isEmpty() ? RecordViews.reason(kind) : null,
                RecordViews.algorithm(kind));
    }
}
