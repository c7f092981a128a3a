package org.stadion.workouts.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stadion.workouts.WorkoutId;

/** Finds the workouts that stand out as a whole. */
public interface TotalsStore {

    /**
     * One of the best workouts in one respect.
     *
     * @param kind e.g. {@code farthest_distance}
     */
    record TotalMark(
            String kind,
            String unit,
            int rank,
            WorkoutId workout,
            String sport,
            LocalDate day,
            Instant startAt,
            double value) {}

    /** Of each kind the best, at most so many, kind by kind in order of rank. */
    List<TotalMark> top(CurveStore.Among among, int most);
}
