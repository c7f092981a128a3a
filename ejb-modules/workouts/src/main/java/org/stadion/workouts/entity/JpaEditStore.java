package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.stadion.workouts.WorkoutId;

/**
 * In PostgreSQL. What hangs on a workout is found by the foreign keys that would delete it together with the workout:
 * so whoever adds a table need not think of this one.
 */
@Dependent
public class JpaEditStore implements EditStore {
    private static final String DEPENDANTS = """
            with recursive part as (
                select cast('workouts.workout' as regclass) as tab, format('id = %L', ?) collate "C" as condition, 0 as depth
                union all
                select cast(key.conrelid as regclass),
                       format('%I in (select %I from %s where %s)', own.attname, other.attname, part.tab,
                              part.condition) collate "C",
                       part.depth + 1
                from part
                join pg_constraint key on key.confrelid = part.tab and key.contype = 'f' and key.confdeltype = 'c'
                                      and array_length(key.conkey, 1) = 1 and key.conrelid <> part.tab
                join pg_attribute own on own.attrelid = key.conrelid and own.attnum = key.conkey[1]
                join pg_attribute other on other.attrelid = key.confrelid and other.attnum = key.confkey[1]
            )
            select cast(tab as text), condition from part order by depth, cast(tab as text)""";

    private static final String COLUMNS = """
            select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped and attgenerated = ''""";

    private record Rows(String table, String condition) {}

    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JpaEditStore() {}

    JpaEditStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(EditStep step) {
        entities.persist(step);
    }

    @Override
    public List<EditStep> ofWorkout(WorkoutId workout) {
        return entities.createQuery("from EditStep e where e.workout = :workout order by e.number", EditStep.class)
                .setParameter("workout", workout.value())
                .getResultList();
    }

    @Override
    public void remove(EditStep step) {
        entities.remove(step);
    }

    @Override
    public void withdraw(Workout workout, WorkoutId into, Instant at) {
        entities.flush();
        session().doWork(connection -> {
            try (var header = connection.prepareStatement("insert into workouts.withdrawn_workout"
                    + " (workout_id, athlete_id, into_id, withdrawn_at) values (?, ?, ?, ?)")) {
                header.setObject(1, workout.id().value());
                header.setObject(2, workout.athlete().value());
                header.setObject(3, into.value());
                header.setObject(4, at.atOffset(ZoneOffset.UTC));
                header.executeUpdate();
            }
            var position = 0;
            for (var rows : dependants(connection, workout.id().value())) {
                keep(connection, workout.id().value(), rows, position++);
            }
        });
        entities.remove(workout);
        entities.flush();
    }

    private static List<Rows> dependants(Connection connection, UUID workout) throws SQLException {
        try (var select = connection.prepareStatement(DEPENDANTS)) {
            select.setString(1, workout.toString());
            var found = new ArrayList<Rows>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new Rows(rows.getString(1), rows.getString(2)));
                }
            }
            return found;
        }
    }

    /** Names and conditions are made by the database of its own catalogue, and of an id. */
    private static void keep(Connection connection, UUID workout, Rows rows, int position) throws SQLException {
        var sql = "insert into workouts.withdrawn_row (workout_id, position, row_number, table_name, content)"
                + " select ?, ?, row_number() over (), ?, to_jsonb(kept) from " + rows.table() + " kept where "
                + rows.condition();
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, workout);
            insert.setInt(2, position);
            insert.setString(3, rows.table());
            insert.executeUpdate();
        }
    }

    @Override
    public boolean isWithdrawn(WorkoutId workout) {
        return !entities.createNativeQuery("select 1 from workouts.withdrawn_workout where workout_id = ?")
                .setParameter(1, workout.value())
                .getResultList()
                .isEmpty();
    }

    @Override
    public void bringBack(WorkoutId workout) {
        entities.flush();
        session().doWork(connection -> {
            for (var table : tables(connection, workout.value())) {
                insert(connection, workout.value(), table);
            }
            try (var delete =
                    connection.prepareStatement("delete from workouts.withdrawn_workout where workout_id = ?")) {
                delete.setObject(1, workout.value());
                delete.executeUpdate();
            }
        });
    }

    private static List<Rows> tables(Connection connection, UUID workout) throws SQLException {
        try (var select = connection.prepareStatement("select distinct position, table_name"
                + " from workouts.withdrawn_row where workout_id = ? order by position")) {
            select.setObject(1, workout);
            var tables = new ArrayList<Rows>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    tables.add(new Rows(rows.getString(2), rows.getString(1)));
                }
            }
            return tables;
        }
    }

    private static void insert(Connection connection, UUID workout, Rows table) throws SQLException {
        var columns = columns(connection, table.table());
        var sql = "insert into " + table.table() + " (" + columns + ") select " + columns
                + " from (select (jsonb_populate_record(cast(null as " + table.table() + "), content)).*"
                + " from workouts.withdrawn_row where workout_id = ? and position = ? order by row_number) kept"
                + " on conflict do nothing";
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, workout);
            insert.setInt(2, Integer.parseInt(table.condition()));
            insert.executeUpdate();
        }
    }

    private static String columns(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement(COLUMNS)) {
            select.setString(1, table);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
