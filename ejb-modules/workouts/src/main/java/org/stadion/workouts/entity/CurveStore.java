package org.stadion.workouts.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;

/** Keeps the best of each workout, and finds the best of many. */
public interface CurveStore {

    /**
     * Which workouts are compared.
     *
     * @param sports keys of the catalogue; none for every sport
     * @param from first day, in the zone of each workout
     * @param to last day
     */
    record Among(AthleteId athlete, Set<String> sports, LocalDate from, LocalDate to) {}

    /** One curve of a workout, each point with its place among the athlete's others. */
    record Standing(Curve.Kind kind, String algorithm, Curve.Point point, int rankWhenSet, int rank) {}

    /** Keeps these curves in place of any other of the workout, which is stored already. */
    void save(Workout workout, List<Curve> curves);

    /** Keeps the curves of workouts that are stored, flushed, and have none. */
    void add(Map<Workout, List<Curve>> curves);

    void remove(WorkoutId workout);

    /** Of each distance or duration the best, at most so many, in order of rank. */
    List<BestMark> top(Among among, Curve.Kind kind, int most);

    /** Every mark that was the best when it was set, in the order of the starts. */
    List<BestMark> records(Among among, Set<Curve.Kind> kinds);

    /** All that a workout achieved, and where it stood and stands among the athlete's workouts of these sports. */
    List<Standing> standings(Workout workout, Set<String> sports);
}
