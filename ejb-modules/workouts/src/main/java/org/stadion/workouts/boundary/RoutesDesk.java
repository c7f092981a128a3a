package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.MatchesView;
import org.stadion.workouts.RouteId;
import org.stadion.workouts.RouteNotFound;
import org.stadion.workouts.RouteSummary;
import org.stadion.workouts.RouteView;
import org.stadion.workouts.RouteView.RouteTrend;
import org.stadion.workouts.RouteView.RouteWorkout;
import org.stadion.workouts.Routes;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutNotFound;
import org.stadion.workouts.control.analysis.Metric;
import org.stadion.workouts.control.analysis.Reason;
import org.stadion.workouts.control.analysis.routes.RouteComparison;
import org.stadion.workouts.control.analysis.routes.RouteTimes;
import org.stadion.workouts.entity.Course;
import org.stadion.workouts.entity.Route;
import org.stadion.workouts.entity.RouteStore;
import org.stadion.workouts.entity.RouteStore.Followed;
import org.stadion.workouts.entity.WorkoutStore;

/** Compares workouts that followed the same route. */
@Stateless
@RolesAllowed("athlete")
public class RoutesDesk implements Routes {
    private static final int MOST_WORKOUTS = 500;
    private static final int A_ROUTE = 2;

    @Inject
    RouteStore routes;

    @Inject
    WorkoutStore workouts;

    @Override
    public MatchesView matches(AthleteId athlete, WorkoutId id) {
        if (workouts.find(id).filter(found -> found.belongsTo(athlete)).isEmpty()) {
            throw new WorkoutNotFound(id);
        }
        return routes.ofWorkout(id)
                .map(route -> matches(id, route))
                .orElseGet(() -> view(id, null, List.of(), "no_course"));
    }

    private MatchesView matches(WorkoutId id, Route route) {
        var all = compared(route);
        return view(id, route, all, all.size() < 2 ? Reason.INSUFFICIENT_DATA.code() : null);
    }

    private static MatchesView view(
            WorkoutId id, @Nullable Route route, List<RouteWorkout> all, @Nullable String reason) {
        var at = all.stream().map(RouteWorkout::workoutId).toList().indexOf(id);
        return new MatchesView(
                id,
                route == null ? null : new RouteId(route.id()),
                at < 0 ? null : all.get(at).rank(),
                at < 0 ? all : all.subList(0, at),
                at < 0 ? List.of() : all.subList(at + 1, all.size()),
                all.isEmpty() ? null : trend(all),
                reason,
                RouteComparison.STANDARD_TOLERANCE,
                RouteComparison.ALGORITHM.code());
    }

    @Override
    public Page<RouteSummary> list(AthleteId athlete, PageRequest page) {
        return Page.of(
                        routes.page(athlete, A_ROUTE, page),
                        page.limit(),
                        row -> Cursor.at(row.latest().startAt(), row.route().id()))
                .map(RoutesDesk::summary);
    }

    private static RouteSummary summary(Followed followed) {
        var route = followed.route();
        return new RouteSummary(
                new RouteId(route.id()),
                route.sportFamily().toLowerCase(Locale.ROOT),
                followed.latest().title(),
                route.lengthM(),
                route.line(),
                followed.workouts(),
                followed.latest().workout(),
                followed.latest().startAt(),
                followed.fastestMovingS());
    }

    @Override
    public RouteView find(AthleteId athlete, RouteId id) {
        var route = routes.find(id.value())
                .filter(found -> found.athlete().equals(athlete))
                .orElseThrow(() -> new RouteNotFound(id));
        var all = compared(route);
        return new RouteView(
                new RouteId(route.id()),
                route.sportFamily().toLowerCase(Locale.ROOT),
                route.lengthM(),
                route.line(),
                all,
                trend(all),
                RouteComparison.STANDARD_TOLERANCE,
                RouteComparison.ALGORITHM.code());
    }

    /** In the order of their start. */
    private List<RouteWorkout> compared(Route route) {
        var courses = routes.courses(route.id(), MOST_WORKOUTS).reversed();
        var times = new RouteTimes(courses.stream()
                .map(course -> new RouteTimes.Time(course.day(), course.movingS()))
                .toList());
        return courses.stream().map(course -> view(course, times)).toList();
    }

    private static RouteWorkout view(Course course, RouteTimes times) {
        var metres = course.distanceM() == null ? course.lengthM() : course.distanceM();
        return new RouteWorkout(
                course.workout(),
                course.title(),
                course.sport(),
                course.startAt(),
                course.day(),
                course.lengthM(),
                course.elapsedS(),
                course.movingS(),
                course.movingS() > 0 ? metres / course.movingS() : 0,
                course.avgHeartRateBpm(),
                times.rank(course.movingS()),
                course.movingS() - times.fastest(),
                course.share(),
                course.deviationM());
    }

    private static RouteTrend trend(List<RouteWorkout> all) {
        var slope = new RouteTimes(all.stream()
                        .map(one -> new RouteTimes.Time(one.day(), one.movingS()))
                        .toList())
                .slope();
        return switch (slope) {
            case Metric.Value value ->
                new RouteTrend(value.amount(), null, value.algorithm().code());
            case Metric.Missing missing ->
                new RouteTrend(
                        null, missing.reason().code(), missing.algorithm().code());
        };
    }
}
