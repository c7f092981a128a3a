package org.stadion.workouts.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.WorkoutId;

/** Keeps imports for the length of a test. */
public final class InMemoryImportStore implements ImportStore {
    private final Map<ImportId, Import> imports = new LinkedHashMap<>();
    private final Map<UUID, ImportFile> files = new LinkedHashMap<>();

    @Override
    public boolean open(Import fresh) {
        if (byKey(fresh.athlete(), fresh.idempotencyKey()).isPresent()) {
            return false;
        }
        imports.put(fresh.id(), fresh);
        return true;
    }

    @Override
    public void add(ImportFile file) {
        files.put(file.id(), file);
    }

    @Override
    public Optional<Import> find(ImportId id) {
        return Optional.ofNullable(imports.get(id));
    }

    @Override
    public Optional<Import> byKey(AthleteId athlete, String idempotencyKey) {
        return imports.values().stream()
                .filter(row -> row.athlete().equals(athlete))
                .filter(row -> row.idempotencyKey().equals(idempotencyKey))
                .findFirst();
    }

    @Override
    public List<Import> page(AthleteId athlete, PageRequest page) {
        return imports.values().stream()
                .filter(row -> row.athlete().equals(athlete))
                .sorted(Comparator.comparing(Import::createdAt).reversed())
                .filter(row -> page.cursor()
                        .filter(cursor -> !row.createdAt().isBefore(cursor.moment()))
                        .isEmpty())
                .limit(page.limit() + 1L)
                .toList();
    }

    @Override
    public Optional<ImportFile> file(UUID id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public Optional<ImportFile> lock(UUID file) {
        return file(file);
    }

    @Override
    public List<ImportFile> lock(Collection<UUID> wanted) {
        return wanted.stream().map(this::file).flatMap(Optional::stream).toList();
    }

    @Override
    public List<ImportFile> lockRun(UUID first, int most) {
        var head = file(first);
        if (head.isEmpty() || head.get().parent().isPresent()) {
            return head.stream().toList();
        }
        return of(head.get().importId())
                .filter(file -> file.parent().isEmpty())
                .filter(file -> file.position() >= head.get().position()
                        && file.position() < head.get().position() + most)
                .toList();
    }

    @Override
    public void commitSoon() {}

    @Override
    public List<ImportFile> files(ImportId id, int most) {
        return of(id).limit(most).toList();
    }

    /** Files of a test that asks for it keep their outcome. */
    @Override
    public void redirect(WorkoutId from, WorkoutId to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Import> lock(ImportId id) {
        return find(id);
    }

    @Override
    public List<ImportFile> lockUnsettled(ImportId id) {
        return of(id).filter(file -> !file.state().isFinal()).toList();
    }

    @Override
    public List<ImportFile> page(ImportId id, Set<State> states, PageRequest page) {
        var order = Comparator.comparing(ImportFile::receivedAt)
                .thenComparing(file -> file.id().toString());
        return of(id).filter(file -> states.contains(file.state()))
                .sorted(order)
                .filter(file -> page.cursor()
                        .filter(cursor -> file.receivedAt().isBefore(cursor.moment())
                                || (file.receivedAt().equals(cursor.moment())
                                        && file.id()
                                                        .toString()
                                                        .compareTo(cursor.id().toString())
                                                <= 0))
                        .isEmpty())
                .limit(page.limit() + 1L)
                .toList();
    }

    @Override
    public Map<State, Integer> count(ImportId id) {
        return of(id).filter(file -> file.entries().isEmpty())
                .collect(Collectors.toMap(ImportFile::state, file -> 1, Integer::sum));
    }

    private Stream<ImportFile> of(ImportId id) {
        return files.values().stream()
                .filter(file -> file.importId().equals(id))
                .sorted(Comparator.comparing((ImportFile file) ->
                                file.parent().map(UUID::toString).orElse(""))
                        .thenComparingInt(ImportFile::position));
    }

    @Override
    public Set<Integer> entryPositions(UUID archive) {
        return entries(archive).map(ImportFile::position).collect(Collectors.toSet());
    }

    @Override
    public Set<State> entryStates(UUID archive) {
        return entries(archive).map(ImportFile::state).collect(Collectors.toSet());
    }

    private Stream<ImportFile> entries(UUID archive) {
        return files.values().stream()
                .filter(file -> file.parent().filter(archive::equals).isPresent());
    }
}
