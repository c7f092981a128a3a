package org.stadion.gamification.entity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.workouts.WorkoutId;

/** Holds the ledger and what each workout earns. */
public interface LedgerStore {

    /** Until this transaction ends, nobody else writes of this athlete. */
    void lock(AthleteId athlete);

    void add(LedgerEntry entry);

    Optional<LedgerEntry> find(UUID entry);

    long balance(AthleteId athlete);

    /** Latest first. */
    List<LedgerEntry> entries(AthleteId athlete, Optional<Cursor> after, int most);

    void add(WorkoutScore score);

    Optional<WorkoutScore> find(WorkoutId workout);

    /** What the athlete's ranked workouts of the period earn together; empty when that is nothing. */
    Optional<Score.Total> total(AthleteId athlete, String period);
}
