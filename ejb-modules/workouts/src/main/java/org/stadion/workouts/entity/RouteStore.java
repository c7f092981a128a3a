package org.stadion.workouts.entity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.WorkoutId;

/** Keeps the routes of athletes and which workout followed which. */
public interface RouteStore {

    /**
     * What a route must look like to be worth comparing: some metres of length, and bounds.
     *
     * @param slackDegrees by how much its southern and northern ends may differ
     */
    record Like(
            AthleteId athlete,
            String sportFamily,
            double shortestM,
            double longestM,
            double south,
            double north,
            double slackDegrees) {}

    /** A route and how often it was followed, most recently first. */
    record Followed(Route route, int workouts, Course latest, double fastestMovingS) {}

    /** Routes that a course might be on, oldest first. */
    List<Route> like(Like like);

    void add(Route route);

    /** The workout, which is stored already, followed this route and no other. */
    void follow(WorkoutId workout, UUID route, double lengthM, double share, double deviationM);

    /** The workout follows no route any more. A route that nobody followed is gone. */
    void leave(WorkoutId workout);

    Optional<Route> find(UUID route);

    Optional<Route> ofWorkout(WorkoutId workout);

    /** Those that followed a route, latest start first. */
    List<Course> courses(UUID route, int most);

    /** Routes that were followed at least so often, latest followed first: one more than the page holds, if there are more. */
    List<Followed> page(AthleteId athlete, int atLeast, PageRequest page);
}
