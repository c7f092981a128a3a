package org.stadion.workouts.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.GearId;
import org.stadion.workouts.WorkoutId;

/** Keeps gear, and in which workouts it was used. */
public interface GearStore {

    void add(Gear gear);

    Optional<Gear> find(GearId id);

    /** Writes what is pending, so that the version is the one that readers will see. */
    void flush();

    /** The latest first: one more than the page holds, if there are more. */
    List<Gear> page(AthleteId athlete, PageRequest page);

    long count(AthleteId athlete);

    /** Those that new workouts of this sport get by themselves. */
    List<Gear> usual(AthleteId athlete, String sport);

    void remove(Gear gear);

    /** In the order of their names. */
    List<Gear> ofWorkout(WorkoutId workout);

    /** Replaces what was used. */
    void use(WorkoutId workout, Set<GearId> gear);

    /** Replaces what was used without anybody having said so, and leaves the rest. */
    void useByDefault(WorkoutId workout, Set<GearId> gear);

    /** What was used in one workout, and nothing else, was used in the other too. */
    void copy(WorkoutId from, WorkoutId to);

    /** Sums over the workouts as they are now; gear that was never used is left out. */
    Map<GearId, Wear> wear(Collection<GearId> gear);

    /** How much it was used here. */
    record Wear(long workouts, double metres, double movingSeconds) {
        public static final Wear NONE = new Wear(0, 0, 0);
    }
}
