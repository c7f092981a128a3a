package org.stadion.workouts;

import org.stadion.kernel.DomainException;

/** There is no such workout, or the viewer may not know that there is. */
public class WorkoutNotFound extends DomainException.NotFound {

    private static final long serialVersionUID = 1L;

    public WorkoutNotFound(WorkoutId id) {
        super("workout-not-found", "There is no workout " + id + " among those you may see.");
    }
}
