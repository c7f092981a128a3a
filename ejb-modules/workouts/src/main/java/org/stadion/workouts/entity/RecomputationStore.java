package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.RecomputationId;

/** Keeps the ledger of recomputations, and the settings whose change asks for them. */
public interface RecomputationStore {

    Optional<AnalysisChoices> choices(AthleteId athlete);

    void add(AnalysisChoices choices);

    void add(Recomputation recomputation);

    Optional<Recomputation> find(RecomputationId id);

    /** As {@link #find}, and nobody else works on it until this transaction ends. */
    Optional<Recomputation> findForWork(RecomputationId id);

    /** The athlete's entries that wait or run, in the order of their request. */
    List<Recomputation> open(AthleteId athlete);

    /** Latest first: one more than the page holds, if there are more. */
    List<Recomputation> page(AthleteId athlete, PageRequest page);

    /**
     * Entries that wait, or run and were not touched since; in the order of their request, locked, those that others
     * look at left out. Of each athlete the first alone, and none of an athlete of whom another runs.
     */
    List<Recomputation> claimable(Instant untouchedSince, int most);

    /** How many run and were touched since. */
    int running(Instant touchedSince);

    void add(RecomputationDifference difference);

    /** In the order of the workouts' start: one more than the page holds, if there are more. */
    List<RecomputationDifference> differences(RecomputationId id, PageRequest page);

    /** Forgets what ended before. */
    void forget(AthleteId athlete, Instant endedBefore);

    /** The workouts after the checkpoint that the entry asks for, in the order of their start. */
    List<WorkoutAnalysis> next(Recomputation recomputation, int edition, int most);

    int count(Recomputation recomputation, int edition);

    /**
     * Athletes with a workout whose analysis is of an older edition, and no entry for that which is open or failed since.
     */
    List<AthleteId> outdated(int edition, Instant failedSince, int most);
}
