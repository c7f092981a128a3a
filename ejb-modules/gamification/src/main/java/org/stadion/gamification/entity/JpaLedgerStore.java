package org.stadion.gamification.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.workouts.WorkoutId;

@ApplicationScoped
class JpaLedgerStore implements LedgerStore {

    @PersistenceContext(unitName = "gamification")
    EntityManager em;

    @Override
    public void lock(AthleteId athlete) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended('points:' || :athlete, 0))")
                .setParameter("athlete", athlete.toString())
                .setFlushMode(FlushModeType.COMMIT) // it reads nothing that could wait to be written
                .getSingleResult();
    }

    @Override
    public void add(LedgerEntry entry) {
        em.persist(entry);
    }

    @Override
    public Optional<LedgerEntry> find(UUID entry) {
        return Optional.ofNullable(em.find(LedgerEntry.class, entry));
    }

    @Override
    public long balance(AthleteId athlete) {
        return em.createQuery("select coalesce(sum(points), 0) from LedgerEntry where athlete = :athlete", Long.class)
                .setParameter("athlete", athlete.value())
                .getSingleResult();
    }

    @Override
    public List<LedgerEntry> entries(AthleteId athlete, Optional<Cursor> after, int most) {
        var query = em.createQuery(
                        "from LedgerEntry where athlete = :athlete"
                                + (after.isPresent() ? " and (enteredAt, id) < (:moment, :id)" : "")
                                + " order by enteredAt desc, id desc",
                        LedgerEntry.class)
                .setParameter("athlete", athlete.value())
                .setMaxResults(most);
        after.ifPresent(cursor -> query.setParameter("moment", cursor.moment()).setParameter("id", cursor.id()));
        return query.getResultList();
    }

    @Override
    public void add(WorkoutScore score) {
        em.persist(score);
    }

    @Override
    public Optional<WorkoutScore> find(WorkoutId workout) {
        return Optional.ofNullable(em.find(WorkoutScore.class, workout.value()));
    }

    @Override
    public Optional<Score.Total> total(AthleteId athlete, String period) {
        return em
                .createQuery("""
                        select sum(points), max(awardedAt) from WorkoutScore
                        where athlete = :athlete and period = :period and ranked = true and points > 0
                        """, Object[].class)
                .setParameter("athlete", athlete.value())
                .setParameter("period", period)
                .getResultList()
                .stream()
                .filter(row -> row[0] != null) // a sum of nothing
                .map(row -> new Score.Total(Math.toIntExact((Long) row[0]), (Instant) row[1]))
                .findFirst();
    }
}
