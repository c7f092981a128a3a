package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.stadion.workouts.WorkoutId;

/** Keeps photos, and the keys of objects that no photo refers to. */
public interface PhotoStore {

    void add(Photo photo);

    /** In their order. */
    List<Photo> ofWorkout(WorkoutId workout);

    /** Writes what is pending, so that the version is the one that readers will see. */
    void flush();

    /** Its objects are noted as to be removed at once. */
    void remove(Photo photo);

    /** Notes that these objects are to be removed from then on, unless something comes to refer to them. */
    void noteToRemove(Collection<String> keys, Instant due);

    /** Something refers to these objects now, or they are gone. */
    void strikeOut(Collection<String> keys);

    /** Objects to be removed by now, the longest due first. */
    List<String> toRemove(Instant now, int most);
}
