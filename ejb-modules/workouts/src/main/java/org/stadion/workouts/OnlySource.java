package org.stadion.workouts;

import org.stadion.kernel.DomainException;

/** There is nothing to take apart. */
public class OnlySource extends DomainException.Conflict {

    private static final long serialVersionUID = 1L;

    public OnlySource(WorkoutId workout) {
        super("only-source", "In the workout " + workout + " there is nothing to take apart.");
    }
}
