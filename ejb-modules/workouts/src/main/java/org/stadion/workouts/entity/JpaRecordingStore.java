package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.RecordingId;
import org.stadion.workouts.RecordingState;

/** In PostgreSQL. */
@Dependent
public class JpaRecordingStore implements RecordingStore {
    private static final String TRAIL = """
            select from_ms, to_ms, from_latitude, from_longitude, to_latitude, to_longitude
            from workouts.recording_trail
            where recording_id = :id
              and from_ms >= coalesce(
                  (select max(from_ms) from workouts.recording_trail where recording_id = :id and from_ms < :from), :from)
              and from_ms <= coalesce(
                  (select min(from_ms) from workouts.recording_trail where recording_id = :id and from_ms > :to), :to)
            order by from_ms""";

    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaRecordingStore() {}

    JpaRecordingStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Recording recording) {
        entities.persist(recording);
        entities.flush();
    }

    @Override
    public Optional<Recording> find(RecordingId id) {
        return Optional.ofNullable(entities.find(Recording.class, id.value()));
    }

    @Override
    public Optional<Recording> lock(RecordingId id) {
        return Optional.ofNullable(entities.find(Recording.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Map<UUID, Recording> lockByFile(Collection<UUID> importFiles) {
        var found = new HashMap<UUID, Recording>();
        var recordings = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select * from workouts.recording where import_file_id = any (:files) order by id"
                                + " for no key update",
                        Recording.class)
                .setParameter("files", importFiles.toArray(UUID[]::new))
                .getResultList();
        recordings.forEach(recording -> recording.importFile().ifPresent(file -> found.put(file, recording)));
        return found;
    }

    @Override
    public List<Recording> open(AthleteId athlete) {
        return entities.createQuery("""
                        from Recording r where r.athlete = :athlete and r.importId is null and r.state <> :discarded
                        order by r.createdAt desc, r.id desc""", Recording.class)
                .setParameter("athlete", athlete.value())
                .setParameter("discarded", RecordingState.DISCARDED)
                .getResultList();
    }

    @Override
    public List<RecordingId> due(Instant silentSince, int most) {
        return ids(entities.createQuery("""
                        select r.id from Recording r where r.state = :stopped and r.importId is null
                        and (r.expectedBatches is null or r.batchCount >= r.expectedBatches or r.lastHeardAt < :since)
                        order by r.lastHeardAt""", UUID.class)
                .setParameter("stopped", RecordingState.STOPPED)
                .setParameter("since", silentSince)
                .setMaxResults(most)
                .getResultList());
    }

    @Override
    public List<RecordingId> abandoned(Instant silentSince, int most) {
        return ids(entities.createQuery("""
                        select r.id from Recording r where r.state in :running and r.lastHeardAt < :since
                        order by r.lastHeardAt""", UUID.class)
                .setParameter("running", List.of(RecordingState.RECORDING, RecordingState.PAUSED))
                .setParameter("since", silentSince)
                .setMaxResults(most)
                .getResultList());
    }

    private static List<RecordingId> ids(List<UUID> ids) {
        return ids.stream().map(RecordingId::new).toList();
    }

    @Override
    public void add(RecordingCommand command) {
        entities.persist(command);
    }

    @Override
    public List<RecordingCommand> commands(RecordingId id) {
        return entities.createQuery(
                        "from RecordingCommand c where c.recording = :recording order by c.position",
                        RecordingCommand.class)
                .setParameter("recording", id.value())
                .getResultList();
    }

    @Override
    public Optional<String> digest(RecordingId id, int number) {
        List<?> found = entities.createNativeQuery(
                        "select sha256 from workouts.recording_batch where recording_id = ? and number = ?",
                        String.class)
                .setParameter(1, id.value())
                .setParameter(2, number)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    @Override
    public void add(RecordingId id, StoredBatch batch, Instant now) {
        entities.flush();
        entities.createNativeQuery("insert into workouts.recording_batch values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, batch.number())
                .setParameter(3, batch.sha256())
                .setParameter(4, batch.samples())
                .setParameter(5, batch.content())
                .setParameter(6, now)
                .executeUpdate();
    }

    @Override
    public List<TrailPiece> trail(RecordingId id, long fromMillis, long toMillis) {
        List<?> found = entities.createNativeQuery(TRAIL, Object[].class)
                .setParameter("id", id.value())
                .setParameter("from", fromMillis)
                .setParameter("to", toMillis)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(JpaRecordingStore::piece)
                .toList();
    }

    private static TrailPiece piece(Object[] row) {
        return new TrailPiece(
                (Long) row[0], (Long) row[1], (Double) row[2], (Double) row[3], (Double) row[4], (Double) row[5]);
    }

    @Override
    public void add(RecordingId id, List<TrailPiece> pieces) {
        for (var piece : pieces) {
            entities.createNativeQuery("insert into workouts.recording_trail values (?, ?, ?, ?, ?, ?, ?)")
                    .setParameter(1, id.value())
                    .setParameter(2, piece.fromMillis())
                    .setParameter(3, piece.toMillis())
                    .setParameter(4, piece.fromLatitude())
                    .setParameter(5, piece.fromLongitude())
                    .setParameter(6, piece.toLatitude())
                    .setParameter(7, piece.toLongitude())
                    .executeUpdate();
        }
    }

    @Override
    public List<Integer> numbers(RecordingId id) {
        List<?> found = entities.createNativeQuery(
                        "select number from workouts.recording_batch where recording_id = ? order by number",
                        Integer.class)
                .setParameter(1, id.value())
                .getResultList();
        return found.stream().map(Integer.class::cast).toList();
    }

    @Override
    public byte[] content(RecordingId id, int number) {
        return (byte[]) entities.createNativeQuery(
                        "select content from workouts.recording_batch where recording_id = ? and number = ?",
                        byte[].class)
                .setParameter(1, id.value())
                .setParameter(2, number)
                .getSingleResult();
    }

    @Override
    public void dropContents(RecordingId id) {
        entities.flush();
        entities.createNativeQuery("update workouts.recording_batch set content = null where recording_id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
        entities.createNativeQuery("delete from workouts.recording_trail where recording_id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
    }
}
