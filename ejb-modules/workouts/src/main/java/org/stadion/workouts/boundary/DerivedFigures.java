package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.stadion.kernel.Ids;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.analysis.routes.RouteChoice;
import org.stadion.workouts.control.analysis.routes.RouteChoice.Known;
import org.stadion.workouts.control.analysis.routes.RouteLimits;
import org.stadion.workouts.control.analysis.routes.RouteSignature;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.pipeline.Achievements;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.Curve;
import org.stadion.workouts.entity.CurveStore;
import org.stadion.workouts.entity.Route;
import org.stadion.workouts.entity.RouteStore;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;

/**
 * What is derived from a workout for its athlete's history: its best, and the route it followed. Whoever stores, changes
 * or removes a workout says so here, in the same transaction and with the athlete locked.
 */
@Dependent
class DerivedFigures {
    @Inject
    CurveStore curves;

    @Inject
    RouteStore routes;

    @Inject
    TelemetryStore telemetry;

    @Inject
    Clock clock;

    /** Keeps what was found in the samples already. */
    void keep(Workout workout, Achievements achievements) {
        curves.save(workout, achievements.curves());
        achievements.course().ifPresentOrElse(course -> follow(workout, course), () -> routes.leave(workout.id()));
    }

    /** Keeps what was found in the samples of workouts that have nothing derived yet. */
    void keepFirst(Map<Workout, Achievements> achievements) {
        var found = new LinkedHashMap<Workout, List<Curve>>();
        achievements.forEach((workout, achieved) -> found.put(workout, achieved.curves()));
        curves.add(found);
        achievements.forEach((workout, achieved) -> achieved.course().ifPresent(course -> follow(workout, course)));
    }

    /** After the samples, the sport or the start of a workout changed. */
    void refresh(Workout workout, Telemetry samples) {
        var catalogue = SportCatalogue.standard();
        keep(workout, Achievements.of(samples, catalogue.byKey(workout.sport()).orElseGet(catalogue::other)));
    }

    /** The same, from the samples that are stored. */
    void refresh(Workout workout) {
        telemetry
                .find(workout.id(), Achievements.COLUMNS)
                .map(TelemetryRows::of)
                .map(TelemetryCodec::decode)
                .ifPresentOrElse(samples -> refresh(workout, samples), () -> keep(workout, Achievements.NONE));
    }

    /** Before the workout itself is removed. */
    void remove(WorkoutId workout) {
        routes.leave(workout);
        curves.remove(workout);
    }

    private void follow(Workout workout, RouteSignature course) {
        var limits = RouteLimits.of(course);
        var alike = routes
                .like(new RouteStore.Like(
                        workout.athlete(),
                        workout.sportFamily(),
                        limits.shortestM(),
                        limits.longestM(),
                        limits.south(),
                        limits.north(),
                        limits.slackDegrees()))
                .stream()
                .map(route -> new Known<>(route.id(), RouteSignature.decoded(route.line())))
                .toList();
        RouteChoice.among(alike, course)
                .ifPresentOrElse(
                        chosen -> routes.follow(
                                workout.id(),
                                chosen.key(),
                                course.metres(),
                                chosen.match().share(),
                                chosen.match().meanDeviation()),
                        () -> routes.follow(workout.id(), open(workout, course), course.metres(), 1, 0));
    }

    private UUID open(Workout workout, RouteSignature course) {
        var bounds = course.bounds();
        var id = Ids.next();
        routes.add(new Route(
                id,
                workout.athlete(),
                workout.sportFamily(),
                course.metres(),
                bounds[0],
                bounds[2],
                course.encoded(),
                RouteSignature.ALGORITHM.code(),
                clock.instant()));
        return id;
    }
}
