package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;

/** Keeps sources for the length of a test. */
public final class InMemorySourceStore implements SourceStore {
    private final List<SourceRecord> sources = new ArrayList<>();
    private final Map<WorkoutId, Tombstone> tombstones = new HashMap<>();

    @Override
    public void add(SourceRecord source) {
        sources.add(source);
    }

    @Override
    public List<SourceRecord> ofContent(AthleteId athlete, String sha256) {
        return find(
                source -> source.athlete().equals(athlete)
                        && source.contentSha256().equals(sha256),
                Comparator.comparingInt(SourceRecord::session));
    }

    @Override
    public Set<String> known(AthleteId athlete, Collection<String> sha256s) {
        return sha256s.stream()
                .filter(sha256 -> !ofContent(athlete, sha256).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<SourceRecord> ofExternal(AthleteId athlete, String source, String externalId) {
        return find(
                row -> row.athlete().equals(athlete)
                        && row.source().equals(source)
                        && row.externalId().filter(externalId::equals).isPresent(),
                Comparator.comparingInt(SourceRecord::session));
    }

    @Override
    public List<SourceRecord> ofWorkout(WorkoutId workout) {
        return find(source -> source.workout().equals(workout), Comparator.comparing(SourceRecord::recordedAt));
    }

    @Override
    public List<SourceRecord> byIds(Collection<UUID> ids) {
        return find(source -> ids.contains(source.id()), Comparator.comparing(SourceRecord::recordedAt));
    }

    @Override
    public List<SourceRecord> separatedFrom(WorkoutId workout) {
        return find(
                source -> source.separatedFrom().filter(workout::equals).isPresent(),
                Comparator.comparing(SourceRecord::recordedAt));
    }

    @Override
    public List<Tombstone> tombstones(AthleteId athlete, Instant from, Instant to) {
        return tombstones.values().stream()
                .filter(stone -> stone.athlete().equals(athlete))
                .filter(stone -> !stone.startAt().isAfter(to) && !stone.endAt().isBefore(from))
                .sorted(Comparator.comparing(Tombstone::startAt))
                .toList();
    }

    @Override
    public Set<Stretch> deletedIn(AthleteId athlete, Collection<Stretch> stretches) {
        return stretches.stream()
                .filter(stretch ->
                        !tombstones(athlete, stretch.from(), stretch.to()).isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<SourceRecord> find(Predicate<SourceRecord> wanted, Comparator<SourceRecord> order) {
        return sources.stream().filter(wanted).sorted(order).toList();
    }

    @Override
    public void add(Tombstone stone) {
        tombstones.put(stone.workout(), stone);
    }

    @Override
    public Optional<Tombstone> tombstone(WorkoutId workout) {
        return Optional.ofNullable(tombstones.get(workout));
    }
}
