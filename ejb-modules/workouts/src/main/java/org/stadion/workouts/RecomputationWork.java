package org.stadion.workouts;

import java.util.List;

/** What keeps the ledger moving. For jobs, which have no caller. */
public interface RecomputationWork {

    /**
     * Takes entries that wait, or that somebody began and left, for the caller to work on; never two of one athlete.
     *
     * @param most how many may be worked on at a time, by all servers together
     */
    List<RecomputationId> claim(int most);

    /**
     * Makes the next workouts anew and moves the entry's checkpoint past them, in one transaction.
     *
     * @return whether there is more to do
     */
    boolean advance(RecomputationId id, int workouts);

    /** Notes that working on it broke; it is tried again some times. */
    void postpone(RecomputationId id);

    /**
     * Enters recomputations for athletes with workouts whose analysis is of an older edition.
     *
     * @return how many were entered
     */
    int enterOutdated(int athletes);
}
