package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.WorkoutId;

/** In PostgreSQL. */
@Dependent
public class JpaImportStore implements ImportStore {
    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaImportStore() {}

    JpaImportStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean open(Import fresh) {
        return entities.createNativeQuery("""
                        insert into workouts.import (id, athlete_id, idempotency_key, request_sha256, created_at)
                        values (?, ?, ?, ?, ?) on conflict (athlete_id, idempotency_key) do nothing""")
                        .setParameter(1, fresh.id().value())
                        .setParameter(2, fresh.athlete().value())
                        .setParameter(3, fresh.idempotencyKey())
                        .setParameter(4, fresh.requestSha256())
                        .setParameter(5, fresh.createdAt())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void add(ImportFile file) {
        entities.persist(file);
    }

    @Override
    public Optional<Import> find(ImportId id) {
        return Optional.ofNullable(entities.find(Import.class, id.value()));
    }

    @Override
    public Optional<Import> byKey(AthleteId athlete, String idempotencyKey) {
        return entities
                .createQuery("from Import i where i.athlete = :athlete and i.idempotencyKey = :key", Import.class)
                .setParameter("athlete", athlete.value())
                .setParameter("key", idempotencyKey)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<Import> page(AthleteId athlete, PageRequest page) {
        var after = page.cursor();
        var query = entities.createQuery(
                        "from Import i where i.athlete = :athlete"
                                + (after.isPresent() ? " and (i.createdAt, i.id) < (:moment, :id)" : "")
                                + " order by i.createdAt desc, i.id desc",
                        Import.class)
                .setParameter("athlete", athlete.value())
                .setMaxResults(page.limit() + 1);
        after.ifPresent(cursor -> query.setParameter("moment", cursor.moment()).setParameter("id", cursor.id()));
        return query.getResultList();
    }

    @Override
    public Optional<ImportFile> file(UUID id) {
        return Optional.ofNullable(entities.find(ImportFile.class, id));
    }

    @Override
    public Optional<ImportFile> lock(UUID file) {
        return Optional.ofNullable(entities.find(ImportFile.class, file, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<ImportFile> lock(Collection<UUID> files) {
        return entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from workouts.import_file where id = any (:ids) order by id for no key update",
                        ImportFile.class)
                .setParameter("ids", files.toArray(UUID[]::new))
                .getResultList();
    }

    @Override
    public List<ImportFile> lockRun(UUID first, int most) {
        var run = entities.createQuery("""
                        select f from ImportFile f join ImportFile h on h.importId = f.importId
                        where h.id = :first and h.parent is null and f.parent is null
                        and f.position >= h.position and f.position < h.position + :most
                        order by f.position""", ImportFile.class)
                .setParameter("first", first)
                .setParameter("most", most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        return run.isEmpty() ? lock(first).stream().toList() : run;
    }

    @Override
    public void commitSoon() {
        entities.createNativeQuery("set local synchronous_commit to off").executeUpdate();
    }

    @Override
    public List<ImportFile> files(ImportId id, int most) {
        return entities.createQuery(
                        "from ImportFile f where f.importId = :id order by f.parent nulls first, f.position",
                        ImportFile.class)
                .setParameter("id", id.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void redirect(WorkoutId from, WorkoutId to) {
        entities.createNativeQuery("update workouts.import_outcome set workout_id = ? where workout_id = ?")
                .setParameter(1, to.value())
                .setParameter(2, from.value())
                .executeUpdate();
    }

    @Override
    public Optional<Import> lock(ImportId id) {
        return Optional.ofNullable(entities.find(Import.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<ImportFile> lockUnsettled(ImportId id) {
        return entities.createQuery(
                        "from ImportFile f where f.importId = :id and f.state in :states order by f.id",
                        ImportFile.class)
                .setParameter("id", id.value())
                .setParameter("states", Set.of(State.RECEIVED, State.PROCESSING))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public List<ImportFile> page(ImportId id, Set<State> states, PageRequest page) {
        var after = page.cursor();
        var query = entities.createQuery(
                        "from ImportFile f where f.importId = :id and f.state in :states"
                                + (after.isPresent() ? " and (f.receivedAt, f.id) > (:moment, :after)" : "")
                                + " order by f.receivedAt, f.id",
                        ImportFile.class)
                .setParameter("id", id.value())
                .setParameter("states", states)
                .setMaxResults(page.limit() + 1);
        after.ifPresent(cursor -> query.setParameter("moment", cursor.moment()).setParameter("after", cursor.id()));
        return query.getResultList();
    }

    @Override
    public Map<State, Integer> count(ImportId id) {
        var counts = new EnumMap<State, Integer>(State.class);
        entities.createQuery("""
                        select f.state as state, count(f) as files from ImportFile f
                        where f.importId = :id and f.entriesTotal is null group by f.state""", Tuple.class)
                .setParameter("id", id.value())
                .getResultList()
                .forEach(row -> counts.put(
                        row.get("state", State.class),
                        row.get("files", Long.class).intValue()));
        return counts;
    }

    @Override
    public Set<Integer> entryPositions(UUID archive) {
        return Set.copyOf(
                entities.createQuery("select f.position from ImportFile f where f.parent = :archive", Integer.class)
                        .setParameter("archive", archive)
                        .getResultList());
    }

    @Override
    public Set<State> entryStates(UUID archive) {
        return Set.copyOf(
                entities.createQuery("select distinct f.state from ImportFile f where f.parent = :archive", State.class)
                        .setParameter("archive", archive)
                        .getResultList());
    }
}
