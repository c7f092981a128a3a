package org.stadion.workouts.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;

/** Keeps the analyses of workouts. One goes with its workout. */
public interface AnalysisStore {

    void add(WorkoutAnalysis analysis);

    Optional<WorkoutAnalysis> find(WorkoutId workout);

    /** Those of the latest workouts among these, in the order of their start. */
    List<WorkoutAnalysis> latest(Among among, int most);

    /**
     * Workouts of an athlete by the clock where they began.
     *
     * @param sports keys of the catalogue; none for every sport
     */
    record Among(AthleteId athlete, Set<String> sports, LocalDate from, LocalDate to) {}
}
