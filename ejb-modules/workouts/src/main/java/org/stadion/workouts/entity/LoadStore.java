package org.stadion.workouts.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.stadion.identity.AthleteId;

/** Sums up the training loads of an athlete's workouts. */
public interface LoadStore {

    /**
     * One day with workouts.
     *
     * @param load sum of the loads known
     * @param withoutLoad workouts whose load nobody knows
     */
    record DayLoad(LocalDate day, double load, int workouts, int withoutLoad) {}

    /** The days with workouts from one day to another, in order; by the clock where each workout began. */
    List<DayLoad> days(AthleteId athlete, LocalDate from, LocalDate to);

    /** How many workouts of these days gave their load by which kind. */
    SortedMap<LoadKind, Integer> kinds(AthleteId athlete, LocalDate from, LocalDate to);
}
