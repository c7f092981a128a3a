package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stadion.workouts.WorkoutId;

/** Keeps photos for the length of a test. */
public final class InMemoryPhotoStore implements PhotoStore {
    private final List<Photo> all = new ArrayList<>();
    private final Map<String, Instant> toRemove = new HashMap<>();

    @Override
    public void add(Photo photo) {
        all.add(photo);
    }

    @Override
    public List<Photo> ofWorkout(WorkoutId workout) {
        return all.stream()
                .filter(photo -> photo.workout().equals(workout))
                .sorted(Comparator.comparingInt(Photo::position)
                        .thenComparing(photo -> photo.id().toString()))
                .toList();
    }

    @Override
    public void flush() {} // nothing is ever pending

    @Override
    public void remove(Photo photo) {
        all.remove(photo);
        noteToRemove(List.of(photo.imageKey(), photo.thumbnailKey()), Instant.EPOCH);
    }

    @Override
    public void noteToRemove(Collection<String> keys, Instant due) {
        keys.forEach(key -> toRemove.put(key, due));
    }

    @Override
    public void strikeOut(Collection<String> keys) {
        keys.forEach(toRemove::remove);
    }

    @Override
    public List<String> toRemove(Instant now, int most) {
        return toRemove.entrySet().stream()
                .filter(noted -> !noted.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
