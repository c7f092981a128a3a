package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.GearId;
import org.stadion.workouts.WorkoutId;

/** In PostgreSQL, which sums up by itself. */
@Dependent
public class JpaGearStore implements GearStore {
    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaGearStore() {}

    JpaGearStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Gear gear) {
        entities.persist(gear);
    }

    @Override
    public Optional<Gear> find(GearId id) {
        return Optional.ofNullable(entities.find(Gear.class, id.value()));
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public List<Gear> page(AthleteId athlete, PageRequest page) {
        var after = page.cursor();
        var query = entities.createQuery(
                        "from Gear g where g.athlete = :athlete"
                                + (after.isPresent() ? " and (g.createdAt, g.id) < (:moment, :id)" : "")
                                + " order by g.createdAt desc, g.id desc",
                        Gear.class)
                .setParameter("athlete", athlete.value())
                .setMaxResults(page.limit() + 1);
        after.ifPresent(cursor -> query.setParameter("moment", cursor.moment()).setParameter("id", cursor.id()));
        return query.getResultList();
    }

    @Override
    public long count(AthleteId athlete) {
        return entities.createQuery("select count(g) from Gear g where g.athlete = :athlete", Long.class)
                .setParameter("athlete", athlete.value())
                .getSingleResult();
    }

    @Override
    public List<Gear> usual(AthleteId athlete, String sport) {
        return entities.createQuery("from Gear g where g.athlete = :athlete and :sport member of g.sports", Gear.class)
                .setParameter("athlete", athlete.value())
                .setParameter("sport", sport)
                .setFlushMode(FlushModeType.COMMIT) // asked for each new workout, none of which it reads
                .getResultList();
    }

    @Override
    public void remove(Gear gear) {
        entities.remove(gear);
    }

    @Override
    public List<Gear> ofWorkout(WorkoutId workout) {
        entities.flush();
        var ids = entities.createNativeQuery(
                        "select gear_id from workouts.workout_gear where workout_id = ?", UUID.class)
                .setParameter(1, workout.value())
                .getResultList();
        return entities.createQuery("from Gear g where g.id in :ids order by g.name, g.id", Gear.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public void use(WorkoutId workout, Set<GearId> gear) {
        entities.flush();
        entities.createNativeQuery("delete from workouts.workout_gear where workout_id = ?")
                .setParameter(1, workout.value())
                .executeUpdate();
        insert(workout, gear, false);
    }

    @Override
    public void useByDefault(WorkoutId workout, Set<GearId> gear) {
        entities.flush();
        entities.createNativeQuery("delete from workouts.workout_gear where workout_id = ? and by_default")
                .setParameter(1, workout.value())
                .executeUpdate();
        insert(workout, gear, true);
    }

    @Override
    public void copy(WorkoutId from, WorkoutId to) {
        entities.flush();
        entities.createNativeQuery("delete from workouts.workout_gear where workout_id = ?")
                .setParameter(1, to.value())
                .executeUpdate();
        entities.createNativeQuery("insert into workouts.workout_gear (workout_id, gear_id, by_default)"
                        + " select ?, gear_id, by_default from workouts.workout_gear where workout_id = ?")
                .setParameter(1, to.value())
                .setParameter(2, from.value())
                .executeUpdate();
    }

    private void insert(WorkoutId workout, Set<GearId> gear, boolean byDefault) {
        for (var id : gear) {
            entities.createNativeQuery("insert into workouts.workout_gear values (?, ?, ?) on conflict do nothing")
                    .setParameter(1, workout.value())
                    .setParameter(2, id.value())
                    .setParameter(3, byDefault)
                    .executeUpdate();
        }
    }

    @Override
    public Map<GearId, Wear> wear(Collection<GearId> gear) {
        entities.flush();
        var wear = new HashMap<GearId, Wear>();
        if (gear.isEmpty()) {
            return wear;
        }
        var rows = entities.createNativeQuery("""
                        select u.gear_id, count(*), coalesce(sum(w.distance_m), 0), coalesce(sum(w.moving_s), 0)
                        from workouts.workout_gear u join workouts.workout w on w.id = u.workout_id
                        where u.gear_id in :gear group by u.gear_id""", Object[].class)
                .setParameter("gear", gear.stream().map(GearId::value).toList())
                .getResultList();
        for (var row : rows) {
            var columns = (Object[]) row;
            wear.put(
                    new GearId((UUID) columns[0]),
                    new Wear(
                            number(columns[1]).longValue(),
                            number(columns[2]).doubleValue(),
                            number(columns[3]).doubleValue()));
        }
        return wear;
    }

    private static Number number(Object column) {
        return (Number) column;
    }
}
