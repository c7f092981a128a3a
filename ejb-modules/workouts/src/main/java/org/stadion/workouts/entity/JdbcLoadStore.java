package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.Session;
import org.stadion.identity.AthleteId;

/** From the analyses of the workouts, in PostgreSQL. */
@Dependent
public class JdbcLoadStore implements LoadStore {
    private static final String OF_ATHLETE =
            " from workouts.workout_analysis where athlete_id = ? and local_day between ? and ?";

    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JdbcLoadStore() {}

    JdbcLoadStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<DayLoad> days(AthleteId athlete, LocalDate from, LocalDate to) {
        entities.flush();
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement("select local_day, coalesce(sum(training_load), 0), count(*),"
                    + " count(*) - count(training_load)" + OF_ATHLETE + " group by local_day order by local_day")) {
                bind(select, athlete, from, to);
                var days = new ArrayList<DayLoad>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        days.add(new DayLoad(
                                row.getObject(1, LocalDate.class), row.getDouble(2), row.getInt(3), row.getInt(4)));
                    }
                }
                return days;
            }
        });
    }

    @Override
    public SortedMap<LoadKind, Integer> kinds(AthleteId athlete, LocalDate from, LocalDate to) {
        entities.flush();
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (var select = connection.prepareStatement(
                    "select load_kind, count(*)" + OF_ATHLETE + " and load_kind is not null group by load_kind")) {
                bind(select, athlete, from, to);
                var kinds = new TreeMap<LoadKind, Integer>();
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        kinds.put(LoadKind.valueOf(row.getString(1)), row.getInt(2));
                    }
                }
                return kinds;
            }
        });
    }

    private static void bind(PreparedStatement select, AthleteId athlete, LocalDate from, LocalDate to)
            throws SQLException {
        select.setObject(1, athlete.value());
        select.setObject(2, from);
        select.setObject(3, to);
    }
}
