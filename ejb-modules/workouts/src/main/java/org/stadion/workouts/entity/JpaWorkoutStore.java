package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.WorkoutFilter;
import org.stadion.workouts.WorkoutId;

/** In PostgreSQL. */
@Dependent
public class JpaWorkoutStore implements WorkoutStore {
    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaWorkoutStore() {}

    JpaWorkoutStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void lock(AthleteId athlete) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(?, 7001))) as locked")
                .setParameter(1, athlete.toString())
                .getSingleResult();
    }

    @Override
    public void add(Workout workout) {
        entities.persist(workout);
    }

    @Override
    public Optional<Workout> find(WorkoutId id) {
        return Optional.ofNullable(entities.find(Workout.class, id.value()));
    }

    @Override
    public Map<WorkoutId, Workout> find(Collection<WorkoutId> ids) {
        return entities
                .createQuery("from Workout w where w.id in :ids", Workout.class)
                .setParameter("ids", ids.stream().map(WorkoutId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Workout::id, workout -> workout));
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public List<Workout> page(AthleteId athlete, WorkoutFilter filter, PageRequest page) {
        return new WorkoutSearch(athlete, filter, page).in(entities);
    }

    @Override
    public List<Workout> during(AthleteId athlete, Instant from, Instant to) {
        return entities.createQuery("""
                        from Workout w where w.athlete = :athlete
                        and w.startAt between :earliest and :to and w.endAt >= :from
                        order by w.startAt, w.id""", Workout.class)
                .setParameter("athlete", athlete.value())
                .setParameter("earliest", from.minus(StretchQuery.LONGEST_DAYS, ChronoUnit.DAYS))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    @Override
    public Set<Stretch> busyIn(AthleteId athlete, Collection<Stretch> stretches) {
        return StretchQuery.shared(entities, "workout", athlete, stretches);
    }

    @Override
    public List<Workout> legs(UUID group) {
        return entities.createQuery("from Workout w where w.multisportGroup = :group order by w.leg", Workout.class)
                .setParameter("group", group)
                .getResultList();
    }

    @Override
    public void remove(Workout workout) {
        entities.remove(workout);
    }
}
