package org.stadion.workouts.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stadion.workouts.WorkoutId;

/** Keeps telemetry for the length of a test. */
public final class InMemoryTelemetryStore implements TelemetryStore {
    private final Map<WorkoutId, StoredTelemetry> telemetry = new HashMap<>();

    @Override
    public void save(WorkoutId workout, StoredTelemetry fresh) {
        telemetry.put(workout, fresh);
    }

    @Override
    public void add(Map<WorkoutId, StoredTelemetry> telemetries) {
        telemetry.putAll(telemetries);
    }

    @Override
    public Optional<StoredTelemetry> find(WorkoutId workout) {
        return find(workout, chunk -> true);
    }

    @Override
    public Optional<StoredTelemetry> find(WorkoutId workout, Collection<String> channels) {
        return find(workout, chunk -> channels.contains(chunk.channel()));
    }

    @Override
    public Map<WorkoutId, StoredTelemetry> find(Map<WorkoutId, ? extends Collection<String>> channels) {
        var found = new HashMap<WorkoutId, StoredTelemetry>();
        channels.forEach((workout, wanted) -> find(workout, wanted).ifPresent(stored -> found.put(workout, stored)));
        return found;
    }

    @Override
    public Optional<StoredTelemetry> find(
            WorkoutId workout, Collection<String> channels, long fromMillis, long toMillis) {
        var firsts = find(workout)
                .map(all -> chunks(all, chunk -> chunk.isTime() && meets(chunk, fromMillis, toMillis)))
                .orElse(List.of())
                .stream()
                .map(StoredChunk::first)
                .toList();
        return find(workout, chunk -> channels.contains(chunk.channel()) && firsts.contains(chunk.first()));
    }

    private static boolean meets(StoredChunk times, long fromMillis, long toMillis) {
        return times.rawFirst() <= toMillis && times.rawLast() >= fromMillis;
    }

    private Optional<StoredTelemetry> find(WorkoutId workout, Predicate<StoredChunk> wanted) {
        return Optional.ofNullable(telemetry.get(workout))
                .map(all -> new StoredTelemetry(all.start(), all.samples(), all.layout(), chunks(all, wanted)));
    }

    private static List<StoredChunk> chunks(StoredTelemetry all, Predicate<StoredChunk> wanted) {
        return all.chunks().stream().filter(wanted).toList();
    }

    @Override
    public void remove(WorkoutId workout) {
        telemetry.remove(workout);
    }
}
