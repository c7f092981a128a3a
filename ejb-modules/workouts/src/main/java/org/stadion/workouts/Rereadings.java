package org.stadion.workouts;

import org.stadion.identity.AthleteId;

/**
 * Workouts made anew by the rules of today: a workout keeps the figures of the rules by which it was taken in, until its
 * athlete asks for this.
 */
public interface Rereadings {
    /**
     * Reads the original of a workout once more, and makes the workout of it and of all changes since. Words, visibility,
     * zone and sport stay, except a sport that nobody knew. What several sources say together is put together anew of
     * what was read of each when it came.
     *
     * @throws org.stadion.kernel.StaleVersion if there is a newer version
     * @throws org.stadion.kernel.DomainException.Conflict if there is no original
     */
    WorkoutView reread(AthleteId athlete, WorkoutId id, long expectedVersion);
}
