package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stadion.workouts.WorkoutId;

/** From the totals of the workouts, in PostgreSQL. */
@Dependent
public class JdbcTotalsStore implements TotalsStore {
    private static final String TOP = """
            select kind, unit, rank, id, sport, local_day, start_at, value
            from (select k.*, w.id, w.sport, w.local_day, w.start_at,
                         row_number() over (partition by k.kind order by k.value desc, w.start_at, w.id) as rank
                  from workouts.workout w
                  cross join lateral (values
                      ('average_speed', 'm/s', w.avg_speed_mps),
                      ('farthest_distance', 'm', w.distance_m),
                      ('highest_ascent', 'm', w.ascent_m),
                      ('longest_duration', 's', w.moving_s),
                      ('top_speed', 'm/s', w.max_speed_mps)) as k (kind, unit, value)
                  where w.athlete_id = ? and (? or w.sport = any (?)) and w.local_day between ? and ? and k.value > 0
                 ) ranked
            where rank <= ? order by kind, rank""";

    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JdbcTotalsStore() {}

    JdbcTotalsStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<TotalMark> top(CurveStore.Among among, int most) {
        entities.flush();
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(TOP)) {
                select.setObject(1, among.athlete().value());
                select.setBoolean(2, among.sports().isEmpty());
                select.setArray(
                        3, connection.createArrayOf("text", among.sports().toArray(String[]::new)));
                select.setObject(4, among.from());
                select.setObject(5, among.to());
                select.setInt(6, most);
                var marks = new ArrayList<TotalMark>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        marks.add(new TotalMark(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                new WorkoutId(row.getObject(4, UUID.class)),
                                row.getString(5),
                                row.getObject(6, LocalDate.class),
                                row.getObject(7, OffsetDateTime.class).toInstant(),
                                row.getDouble(8)));
                    }
                }
                return marks;
            }
        });
    }
}
