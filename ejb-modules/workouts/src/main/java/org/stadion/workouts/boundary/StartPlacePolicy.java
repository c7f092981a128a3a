package org.stadion.workouts.boundary;

import java.util.Optional;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.WorkoutView.StartPlace;
import org.stadion.workouts.entity.Place;
import org.stadion.workouts.entity.Workout;

/**
 * Who learns in which town a workout began: its owner, and those who may see the workout unless it began where the owner
 * wants nobody to know. That is asked here and nowhere else.
 */
final class StartPlacePolicy {
    private StartPlacePolicy() {}

    static Optional<StartPlace> shown(Workout workout, boolean own) {
        return own || !isHidden(workout) ? workout.place().flatMap(StartPlacePolicy::view) : Optional.empty();
    }

    /** As long as there are no privacy zones, only what is for the owner's eyes alone hides its place. */
    private static boolean isHidden(Workout workout) {
        return workout.visibility() == Visibility.ONLY_ME;
    }

    private static Optional<StartPlace> view(Place place) {
        var town = place.town();
        var country = place.country();
        return town == null || country == null
                ? Optional.empty()
                : Optional.of(new StartPlace(town, place.region(), country));
    }
}
