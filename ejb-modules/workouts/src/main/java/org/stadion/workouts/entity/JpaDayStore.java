package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.Session;
import org.stadion.identity.AthleteId;

/** In PostgreSQL, which sums up by itself. */
@Dependent
public class JpaDayStore implements DayStore {
    private static final String DELETE =
            "delete from workouts.athlete_day where athlete_id = ? and day = any (?::date[])";

    /** A zone is at most 18 hours from UTC, so the index on the start can help. */
    private static final String SUM = """
            insert into workouts.athlete_day
            select athlete_id, local_day, sport, count(*), sum(distance_m), sum(elapsed_s), sum(moving_s), sum(ascent_m),
                   sum(work_kj), sum(calories_kcal), sum(point_count)
            from unnest(?::date[]) as wanted (day)
            join workouts.workout on athlete_id = ? and local_day = wanted.day
              and start_at between (cast(wanted.day as timestamp) at time zone 'UTC' - interval '19 hours')
                               and (cast(wanted.day as timestamp) at time zone 'UTC' + interval '43 hours')
            group by athlete_id, local_day, sport""";

    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaDayStore() {}

    JpaDayStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void refresh(AthleteId athlete, Set<LocalDate> days) {
        if (days.isEmpty()) {
            return;
        }
        entities.flush();
        entities.unwrap(Session.class).doWork(connection -> {
            var wanted = connection.createArrayOf("date", days.toArray());
            try (var delete = connection.prepareStatement(DELETE);
                    var sum = connection.prepareStatement(SUM)) {
                delete.setObject(1, athlete.value());
                delete.setArray(2, wanted);
                delete.executeUpdate();
                sum.setArray(1, wanted);
                sum.setObject(2, athlete.value());
                sum.executeUpdate();
            }
        });
    }
}
