package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.stadion.workouts.WorkoutId;

/** In PostgreSQL, where a trigger notes the objects of every photo that goes. */
@Dependent
public class JpaPhotoStore implements PhotoStore {
    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaPhotoStore() {}

    JpaPhotoStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(Photo photo) {
        entities.persist(photo);
    }

    @Override
    public List<Photo> ofWorkout(WorkoutId workout) {
        return entities.createQuery("from Photo p where p.workout = :workout order by p.position, p.id", Photo.class)
                .setParameter("workout", workout.value())
                .getResultList();
    }

    @Override
    public void flush() {
        entities.flush();
    }

    @Override
    public void remove(Photo photo) {
        entities.remove(photo);
        entities.flush();
    }

    @Override
    public void noteToRemove(Collection<String> keys, Instant due) {
        for (var key : keys) {
            entities.createNativeQuery("""
                            insert into workouts.object_to_remove values (?, ?)
                            on conflict (object_key) do update set due_at = excluded.due_at""")
                    .setParameter(1, key)
                    .setParameter(2, due)
                    .executeUpdate();
        }
    }

    @Override
    public void strikeOut(Collection<String> keys) {
        entities.createNativeQuery("delete from workouts.object_to_remove where object_key in :keys")
                .setParameter("keys", keys)
                .executeUpdate();
    }

    @Override
    public List<String> toRemove(Instant now, int most) {
        // A withdrawn workout may come back with its photos.
        List<?> due = entities.createNativeQuery("""
                        select o.object_key from workouts.object_to_remove o where o.due_at <= ?
                        and not exists (select 1 from workouts.withdrawn_row w where w.table_name like '%photo'
                            and o.object_key in (w.content ->> 'image_key', w.content ->> 'thumbnail_key'))
                        order by o.due_at""", String.class)
                .setParameter(1, now)
                .setMaxResults(most)
                .getResultList();
        return due.stream().map(String.class::cast).toList();
    }
}
