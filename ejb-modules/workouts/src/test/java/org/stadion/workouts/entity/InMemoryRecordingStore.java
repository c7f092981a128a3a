package org.stadion.workouts.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.RecordingState;

/** Keeps recordings for the length of a test. */
public final class InMemoryRecordingStore implements RecordingStore {
    private static final Set<RecordingState> RUNNING = Set.of(RecordingState.RECORDING, RecordingState.PAUSED);

    private final Map<RecordingId, Kept> all = new LinkedHashMap<>();

    private static final class Kept {
        final Recording recording;
        final List<RecordingCommand> commands = new ArrayList<>();
        final TreeMap<Integer, StoredBatch> batches = new TreeMap<>();
        final Map<Integer, byte[]> contents = new HashMap<>();
        final TreeMap<Long, TrailPiece> trail = new TreeMap<>();

        Kept(Recording recording) {
            this.recording = recording;
        }
    }

    @Override
    public void add(Recording recording) {
        all.put(recording.id(), new Kept(recording));
    }

    @Override
    public Optional<Recording> find(RecordingId id) {
        return Optional.ofNullable(all.get(id)).map(kept -> kept.recording);
    }

    /** Nobody else is there to wait. */
    @Override
    public Optional<Recording> lock(RecordingId id) {
        return find(id);
    }

    @Override
    public Map<UUID, Recording> lockByFile(Collection<UUID> importFiles) {
        var found = new HashMap<UUID, Recording>();
        recordings(recording ->
                        recording.importFile().filter(importFiles::contains).isPresent())
                .forEach(recording -> found.put(recording.importFile().orElseThrow(), recording));
        return found;
    }

    @Override
    public List<Recording> open(AthleteId athlete) {
        return recordings(recording -> recording.belongsTo(athlete)
                        && recording.importFile().isEmpty()
                        && recording.state() != RecordingState.DISCARDED)
                .sorted(Comparator.comparing(Recording::createdAt)
                        .thenComparing(recording -> recording.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public List<RecordingId> due(Instant silentSince, int most) {
        return silent(
                most,
                recording -> recording.state() == RecordingState.STOPPED
                        && recording.importFile().isEmpty()
                        && (recording.complete() || recording.lastHeardAt().isBefore(silentSince)));
    }

    @Override
    public List<RecordingId> abandoned(Instant silentSince, int most) {
        return silent(
                most,
                recording -> RUNNING.contains(recording.state())
                        && recording.lastHeardAt().isBefore(silentSince));
    }

    private List<RecordingId> silent(int most, Predicate<Recording> wanted) {
        return recordings(wanted)
                .sorted(Comparator.comparing(Recording::lastHeardAt))
                .limit(most)
                .map(Recording::id)
                .toList();
    }

    private Stream<Recording> recordings(Predicate<Recording> wanted) {
        return all.values().stream().map(kept -> kept.recording).filter(wanted);
    }

    @Override
    public void add(RecordingCommand command) {
        kept(command.recording()).commands.add(command);
    }

    @Override
    public List<RecordingCommand> commands(RecordingId id) {
        return List.copyOf(kept(id).commands);
    }

    @Override
    public Optional<String> digest(RecordingId id, int number) {
        return Optional.ofNullable(kept(id).batches.get(number)).map(StoredBatch::sha256);
    }

    @Override
    public void add(RecordingId id, StoredBatch batch, Instant now) {
        kept(id).batches.put(batch.number(), batch);
        kept(id).contents.put(batch.number(), batch.content());
    }

    @Override
    public List<TrailPiece> trail(RecordingId id, long fromMillis, long toMillis) {
        var known = all.get(id);
        if (known == null) {
            return List.of();
        }
        var trail = known.trail;
        var first = Optional.ofNullable(trail.lowerKey(fromMillis)).orElse(fromMillis);
        var last = Optional.ofNullable(trail.higherKey(toMillis)).orElse(toMillis);
        return List.copyOf(trail.subMap(first, true, last, true).values());
    }

    @Override
    public void add(RecordingId id, List<TrailPiece> pieces) {
        pieces.forEach(piece -> kept(id).trail.put(piece.fromMillis(), piece));
    }

    @Override
    public List<Integer> numbers(RecordingId id) {
        return List.copyOf(kept(id).batches.keySet());
    }

    @Override
    public byte[] content(RecordingId id, int number) {
        var content = kept(id).contents.get(number);
        if (content == null) {
            throw new IllegalStateException("no content of batch " + number);
        }
        return Arrays.copyOf(content, content.length);
    }

    @Override
    public void dropContents(RecordingId id) {
        kept(id).contents.clear();
        kept(id).trail.clear();
    }

    private Kept kept(RecordingId id) {
        var kept = all.get(id);
        if (kept == null) {
            throw new IllegalStateException("no recording " + id);
        }
        return kept;
    }
}
