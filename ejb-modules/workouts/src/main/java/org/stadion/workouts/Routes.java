package org.stadion.workouts;

import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;

/** Courses that athletes follow again and again, each in one direction. */
public interface Routes {

    /**
     * The athlete's workouts on the same course, earlier and later.
     *
     * @throws WorkoutNotFound if the athlete has no such workout
     */
    MatchesView matches(AthleteId athlete, WorkoutId workout);

    /** Routes followed at least twice, the one followed last first. */
    Page<RouteSummary> list(AthleteId athlete, PageRequest page);

    /** @throws RouteNotFound if the athlete has no such route */
    RouteView find(AthleteId athlete, RouteId route);
}
