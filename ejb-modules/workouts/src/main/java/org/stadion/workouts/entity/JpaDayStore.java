package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import org.stadion.identity.AthleteId;

/** In PostgreSQL, which sums up by itself. */
@Dependent
public class JpaDayStore implements DayStore {
    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaDayStore() {}

    JpaDayStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void refresh(AthleteId athlete, Set<LocalDate> days) {
        entities.flush();
        for (var day : days) {
            entities.createNativeQuery("delete from workouts.athlete_day where athlete_id = ? and day = ?")
                    .setParameter(1, athlete.value())
                    .setParameter(2, day)
                    .executeUpdate();
            // A zone is at most 18 hours from UTC, so the index on the start can help.
            entities.createNativeQuery("""
                            insert into workouts.athlete_day
                            select athlete_id, local_day, sport, count(*), coalesce(sum(distance_m), 0), sum(elapsed_s),
                                   sum(moving_s), coalesce(sum(ascent_m), 0), coalesce(sum(work_kj), 0),
                                   coalesce(sum(calories_kcal), 0), sum(point_count)
                            from workouts.workout
                            where athlete_id = ?1 and local_day = ?2
                              and start_at between (cast(?2 as timestamp) at time zone 'UTC' - interval '19 hours')
                                               and (cast(?2 as timestamp) at time zone 'UTC' + interval '43 hours')
                            group by athlete_id, local_day, sport""")
                    .setParameter(1, athlete.value())
                    .setParameter(2, day)
                    .executeUpdate();
        }
    }
}
