package org.stadion.workouts;

import org.stadion.kernel.DomainException;

/** The figures of a workout that something recorded are not the athlete's to type in. */
public class WorkoutNotEntered extends DomainException.Conflict {

    private static final long serialVersionUID = 1L;

    public WorkoutNotEntered() {
        super("workout-not-entered", "This workout was recorded by a device; only one typed in can be typed anew.");
    }
}
