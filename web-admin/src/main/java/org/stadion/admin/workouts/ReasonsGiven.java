package org.stadion.admin.workouts;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stadion.workouts.WorkoutId;

/** Why the person looks at which workouts, as long as they are signed in: reloading a page does not ask again. */
@SessionScoped
public class ReasonsGiven implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final Map<String, String> reasons = new ConcurrentHashMap<>();

    Optional<String> of(WorkoutId workout) {
        return Optional.ofNullable(reasons.get(workout.toString()));
    }

    void keep(WorkoutId workout, String reason) {
        if (reasons.size() >= MOST) {
            reasons.clear();
        }
        reasons.put(workout.toString(), reason);
    }
}
