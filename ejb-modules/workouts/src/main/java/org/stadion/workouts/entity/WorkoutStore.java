package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.WorkoutFilter;
import org.stadion.workouts.WorkoutId;

/** Keeps workouts. */
public interface WorkoutStore {

    /** Makes everybody else who takes in workouts of this athlete wait until this transaction ends. */
    void lock(AthleteId athlete);

    void add(Workout workout);

    Optional<Workout> find(WorkoutId id);

    /** Those of these that there are, by one statement. */
    Map<WorkoutId, Workout> find(Collection<WorkoutId> ids);

    /** Writes what is pending, so that the version is the one that readers will see. */
    void flush();

    /** The athlete's workouts, newest start first: one more than the page holds, if there are more. */
    List<Workout> page(AthleteId athlete, WorkoutFilter filter, PageRequest page);

    /** The athlete's workouts that share time with this stretch, or begin or end within it; in the order of their start. */
    List<Workout> during(AthleteId athlete, Instant from, Instant to);

    /** Those of these stretches that share time with a workout of the athlete; one that was not flushed yet does not count. */
    Set<Stretch> busyIn(AthleteId athlete, Collection<Stretch> stretches);

    /** The legs of a race, in their order. */
    List<Workout> legs(UUID group);

    void remove(Workout workout);
}
