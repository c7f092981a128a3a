package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;

/** In PostgreSQL. */
@Dependent
public class JpaSourceStore implements SourceStore {
    /** Longer than any recording that we take in. */
    private static final Duration LONGEST = Duration.ofDays(400);

    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaSourceStore() {}

    JpaSourceStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(SourceRecord source) {
        entities.persist(source);
    }

    @Override
    public List<SourceRecord> ofContent(AthleteId athlete, String sha256) {
        return entities.createQuery(
                        "from SourceRecord s where s.athlete = :athlete and s.contentSha256 = :sha order by s.session",
                        SourceRecord.class)
                .setParameter("athlete", athlete.value())
                .setParameter("sha", sha256)
                .getResultList();
    }

    @Override
    public Set<String> known(AthleteId athlete, Collection<String> sha256s) {
        return Set.copyOf(entities.unwrap(Session.class)
                .createNativeQuery("""
                        select distinct content_sha256 from workouts.source_record
                        where athlete_id = :athlete and content_sha256 = any (:known)""", String.class)
                .setParameter("athlete", athlete.value())
                .setParameter("known", sha256s.toArray(String[]::new))
                .getResultList());
    }

    @Override
    public List<SourceRecord> ofExternal(AthleteId athlete, String source, String externalId) {
        return entities.createQuery("""
                        from SourceRecord s where s.athlete = :athlete and s.source = :source
                        and s.externalId = :externalId order by s.session""", SourceRecord.class)
                .setParameter("athlete", athlete.value())
                .setParameter("source", source)
                .setParameter("externalId", externalId)
                .getResultList();
    }

    @Override
    public List<SourceRecord> ofWorkout(WorkoutId workout) {
        return entities.createQuery(
                        "from SourceRecord s where s.workout = :workout order by s.recordedAt, s.id",
                        SourceRecord.class)
                .setParameter("workout", workout.value())
                .getResultList();
    }

    @Override
    public List<SourceRecord> byIds(Collection<UUID> ids) {
        return entities.createQuery("from SourceRecord s where s.id in :ids", SourceRecord.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public List<SourceRecord> separatedFrom(WorkoutId workout) {
        return entities.createQuery(
                        "from SourceRecord s where s.separatedFrom = :workout order by s.recordedAt, s.id",
                        SourceRecord.class)
                .setParameter("workout", workout.value())
                .getResultList();
    }

    @Override
    public List<Tombstone> tombstones(AthleteId athlete, Instant from, Instant to) {
        return entities.createQuery("""
                        from Tombstone t where t.athlete = :athlete
                        and t.startAt between :earliest and :to and t.endAt >= :from
                        order by t.startAt, t.workout""", Tombstone.class)
                .setParameter("athlete", athlete.value())
                .setParameter("earliest", from.minus(LONGEST))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    @Override
    public Set<Stretch> deletedIn(AthleteId athlete, Collection<Stretch> stretches) {
        return StretchQuery.shared(entities, "tombstone", athlete, stretches);
    }

    @Override
    public void add(Tombstone stone) {
        entities.persist(stone);
    }

    @Override
    public Optional<Tombstone> tombstone(WorkoutId workout) {
        return Optional.ofNullable(entities.find(Tombstone.class, workout.value()));
    }
}
