package org.stadion.profiles.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.profiles.MeasurementId;
import org.stadion.profiles.MeasurementKind;

@ApplicationScoped
class JpaMeasurementStore implements MeasurementStore {

    @PersistenceContext(unitName = "profiles")
    EntityManager em;

    @Override
    public void lock(AthleteId athlete) {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 7002))) as locked")
                .setParameter(1, athlete.toString())
                .getSingleResult();
    }

    @Override
    public void add(Measurement measurement) {
        em.persist(measurement);
    }

    @Override
    public Optional<Measurement> find(AthleteId athlete, MeasurementId id) {
        return Optional.ofNullable(em.find(Measurement.class, id.value()))
                .filter(found -> found.athlete().equals(athlete));
    }

    @Override
    public Optional<Measurement> from(AthleteId athlete, MeasurementKind kind, LocalDate day) {
        return em
                .createQuery(
                        "from Measurement where athlete = :athlete and kind = :kind and validFrom = :day",
                        Measurement.class)
                .setParameter("athlete", athlete.value())
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Measurement> nextAfter(AthleteId athlete, MeasurementKind kind, LocalDate day) {
        return em
                .createQuery(
                        "from Measurement where athlete = :athlete and kind = :kind and validFrom > :day"
                                + " order by validFrom",
                        Measurement.class)
                .setParameter("athlete", athlete.value())
                .setParameter("kind", kind)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public int count(AthleteId athlete, MeasurementKind kind) {
        return em.createQuery("select count(*) from Measurement where athlete = :athlete and kind = :kind", Long.class)
                .setParameter("athlete", athlete.value())
                .setParameter("kind", kind)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<Measurement> all(AthleteId athlete) {
        return em.createQuery("from Measurement where athlete = :athlete order by validFrom", Measurement.class)
                .setParameter("athlete", athlete.value())
                .getResultList();
    }

    @Override
    public List<Measurement> page(AthleteId athlete, Set<MeasurementKind> kinds, Optional<Cursor> after, int most) {
        var query = em.createQuery(
                        "from Measurement where athlete = :athlete and kind in :kinds"
                                + (after.isPresent() ? " and (validFrom, id) < (:day, :id)" : "")
                                + " order by validFrom desc, id desc",
                        Measurement.class)
                .setParameter("athlete", athlete.value())
                .setParameter("kinds", kinds)
                .setMaxResults(most);
        after.ifPresent(cursor ->
                query.setParameter("day", LocalDate.ofEpochDay(cursor.number())).setParameter("id", cursor.id()));
        return query.getResultList();
    }

    @Override
    public void remove(Measurement measurement) {
        em.remove(measurement);
    }

    @Override
    public void flush() {
        em.flush();
    }
}
