package org.stadion.workouts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Patch;

/** What athletes wear and ride, how far it went, and when it is worn out. Seen by nobody but its owner. */
public interface Equipment {

    /** Pieces of one athlete at the most. */
    int MOST = 200;

    /** Pieces used in one workout at the most. */
    int MOST_PER_WORKOUT = 10;

    /** @param details with a kind and a name at least */
    GearView add(AthleteId athlete, GearEdit details);

    /** @throws GearNotFound if the athlete has none such */
    GearView find(AthleteId athlete, GearId id);

    /** The latest first. */
    Page<GearView> list(AthleteId athlete, PageRequest page);

    /** @throws org.stadion.kernel.StaleVersion if somebody changed it since {@code expectedVersion} */
    GearView change(AthleteId athlete, GearId id, long expectedVersion, GearEdit edit);

    /** Removes it, also from the workouts in which it was used. To keep its past, retire it instead. */
    void remove(AthleteId athlete, GearId id, long expectedVersion);

    /** @throws WorkoutNotFound if the athlete has no such workout */
    List<GearView> ofWorkout(AthleteId athlete, WorkoutId workout);

    /** From now on the workout was done with these and no others. */
    List<GearView> use(AthleteId athlete, WorkoutId workout, Set<GearId> gear);

    /**
     * Only the fields present are changed.
     *
     * @param initialDistanceM what it had covered before; cleared is zero
     * @param alertDistanceM from this distance on it counts as worn
     * @param defaultFor sports whose new workouts get it by themselves; another piece of the same kind loses them
     */
    record GearEdit(
            Patch<GearView.Kind> kind,
            Patch<String> name,
            Patch<String> brand,
            Patch<String> model,
            Patch<LocalDate> boughtOn,
            Patch<LocalDate> retiredOn,
            Patch<Double> initialDistanceM,
            Patch<Double> alertDistanceM,
            Patch<List<String>> defaultFor) {}
}
