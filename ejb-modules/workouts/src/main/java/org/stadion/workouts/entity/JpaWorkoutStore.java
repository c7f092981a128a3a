package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.WorkoutFilter;
import org.stadion.workouts.WorkoutId;

/** In PostgreSQL. */
@Dependent
public class JpaWorkoutStore implements WorkoutStore {
    /** Longer than any recording that we take in, so that the index on the start finds all that overlap. */
    private static final int LONGEST_DAYS = 400;

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
                .setParameter("earliest", from.minusSeconds(LONGEST_DAYS * 86_400L))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
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
