package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.RecomputationId;
import org.stadion.workouts.RecomputationView.Cause;
import org.stadion.workouts.RecomputationView.Progress;

/** In PostgreSQL. */
@Dependent
public class JpaRecomputationStore implements RecomputationStore {
    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    private static final LocalDate END = LocalDate.of(9999, 1, 1);

    /** Both are indexed: by athlete and day. */
    private static final String ASKED_FOR = """
            from WorkoutAnalysis a where a.athlete = :athlete
            and a.localDay >= :from and a.localDay < :until and a.edition < :edition""";

    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaRecomputationStore() {}

    JpaRecomputationStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<AnalysisChoices> choices(AthleteId athlete) {
        return Optional.ofNullable(entities.find(AnalysisChoices.class, athlete.value()));
    }

    @Override
    public void add(AnalysisChoices choices) {
        entities.persist(choices);
    }

    @Override
    public void add(Recomputation recomputation) {
        entities.persist(recomputation);
    }

    @Override
    public Optional<Recomputation> find(RecomputationId id) {
        return Optional.ofNullable(entities.find(Recomputation.class, id.value()));
    }

    @Override
    public Optional<Recomputation> findForWork(RecomputationId id) {
        return Optional.ofNullable(entities.find(Recomputation.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Recomputation> open(AthleteId athlete) {
        return entities.createQuery("""
                        from Recomputation r where r.athlete = :athlete and r.state in ('WAITING', 'RUNNING')
                        order by r.requestedAt, r.id""", Recomputation.class)
                .setParameter("athlete", athlete.value())
                .getResultList();
    }

    @Override
    public List<Recomputation> page(AthleteId athlete, PageRequest page) {
        var after = page.cursor();
        var query = entities.createQuery(
                        "from Recomputation r where r.athlete = :athlete"
                                + (after.isPresent() ? " and (r.requestedAt, r.id) < (:moment, :id)" : "")
                                + " order by r.requestedAt desc, r.id desc",
                        Recomputation.class)
                .setParameter("athlete", athlete.value())
                .setMaxResults(page.limit() + 1);
        after.ifPresent(cursor -> query.setParameter("moment", cursor.moment()).setParameter("id", cursor.id()));
        return query.getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Recomputation> claimable(Instant untouchedSince, int most) {
        return entities.createNativeQuery("""
                        select r.* from workouts.recomputation r
                        where (r.state = 'WAITING' or (r.state = 'RUNNING' and r.touched_at < :since))
                        and not exists (
                            select 1 from workouts.recomputation o
                            where o.athlete_id = r.athlete_id and o.state in ('WAITING', 'RUNNING')
                            and (o.requested_at, o.id) < (r.requested_at, r.id))
                        order by r.requested_at, r.id
                        for update of r skip locked""", Recomputation.class)
                .setParameter("since", untouchedSince)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public int running(Instant touchedSince) {
        return entities.createQuery(
                        "select count(*) from Recomputation r where r.state = :running and r.touchedAt >= :since",
                        Long.class)
                .setParameter("running", Progress.RUNNING)
                .setParameter("since", touchedSince)
                .getSingleResult()
                .intValue();
    }

    @Override
    public void add(RecomputationDifference difference) {
        entities.persist(difference);
    }

    @Override
    public List<RecomputationDifference> differences(RecomputationId id, PageRequest page) {
        var after = page.cursor();
        var query = entities.createQuery(
                        "from RecomputationDifference d where d.key.recomputation = :id"
                                + (after.isPresent() ? " and (d.startAt, d.key.workout) > (:moment, :workout)" : "")
                                + " order by d.startAt, d.key.workout",
                        RecomputationDifference.class)
                .setParameter("id", id.value())
                .setMaxResults(page.limit() + 1);
        after.ifPresent(cursor -> query.setParameter("moment", cursor.moment()).setParameter("workout", cursor.id()));
        return query.getResultList();
    }

    @Override
    public void forget(AthleteId athlete, Instant endedBefore) {
        entities.createQuery("delete from Recomputation r where r.athlete = :athlete and r.finishedAt < :before")
                .setParameter("athlete", athlete.value())
                .setParameter("before", endedBefore)
                .executeUpdate();
    }

    @Override
    public List<WorkoutAnalysis> next(Recomputation recomputation, int edition, int most) {
        var begun = recomputation.positionAt() != null;
        var query = asked(
                ASKED_FOR
                        + (begun ? " and (a.startAt, a.workout) > (:moment, :id)" : "")
                        + " order by a.startAt, a.workout",
                WorkoutAnalysis.class,
                recomputation,
                edition);
        if (begun) {
            query.setParameter("moment", recomputation.positionAt()).setParameter("id", recomputation.positionId());
        }
        return query.setMaxResults(most).getResultList();
    }

    @Override
    public int count(Recomputation recomputation, int edition) {
        return asked("select count(*) " + ASKED_FOR, Long.class, recomputation, edition)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> asked(String query, Class<T> type, Recomputation recomputation, int edition) {
        var older = recomputation.cause() == Cause.EDITION ? edition : Integer.MAX_VALUE;
        return entities.createQuery(query, type)
                .setParameter("athlete", recomputation.athlete().value())
                .setParameter("from", Objects.requireNonNullElse(recomputation.from(), BEGINNING))
                .setParameter("until", Objects.requireNonNullElse(recomputation.until(), END))
                .setParameter("edition", older);
    }

    @Override
    public List<AthleteId> outdated(int edition, Instant failedSince, int most) {
        return entities
                .createQuery("""
                        select distinct a.athlete from WorkoutAnalysis a where a.edition < :edition
                        and not exists (select 1 from Recomputation r where r.athlete = a.athlete
                            and r.cause = :cause and (r.state in ('WAITING', 'RUNNING')
                                or (r.state = 'FAILED' and r.finishedAt >= :since)))""", UUID.class)
                .setParameter("edition", edition)
                .setParameter("since", failedSince)
                .setParameter("cause", Cause.EDITION)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(AthleteId::new)
                .toList();
    }
}
