package org.stadion.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.stadion.localstack.Secret;

/** Copies of a workout on earlier days, made in the database: a season's worth would take minutes to import. */
final class StoredSeason implements AutoCloseable {
    private final Connection connection;
    private final UUID original;

    StoredSeason(String workout, int copies) {
        original = UUID.fromString(workout);
        try {
            connection = connect();
            execute(
                    "create temporary table copied as select gen_random_uuid() as id, n as days from generate_series(1, "
                            + copies + ") n");
            execute("insert into workouts.workout select (jsonb_populate_record(w, jsonb_build_object('id', c.id,"
                    + " 'start_at', w.start_at - c.days * interval '1 day', 'end_at', w.end_at - c.days * interval '1 day',"
                    + " 'local_day', w.local_day - c.days))).* from copied c, workouts.workout w where w.id = ?");
            execute("insert into workouts.telemetry select (jsonb_populate_record(t, jsonb_build_object("
                    + "'workout_id', c.id))).* from copied c, workouts.telemetry t where t.workout_id = ?");
            execute("insert into workouts.workout_analysis select (jsonb_populate_record(a, jsonb_build_object("
                    + "'workout_id', c.id, 'start_at', a.start_at - c.days * interval '1 day',"
                    + " 'local_day', a.local_day - c.days))).*"
                    + " from copied c, workouts.workout_analysis a where a.workout_id = ?");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", "stadion");
        login.setProperty("password", Product.stack().secrets().of(Secret.DB_PASSWORD));
        return DriverManager.getConnection(Product.stack().urls().database("stadion"), login);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = prepared(sql)) {
            statement.execute();
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        var statement = connection.prepareStatement(sql);
        if (sql.contains("?")) {
            statement.setObject(1, original);
        }
        return statement;
    }

    /** Whoever writes the analysis of the copy of so many days ago waits until this is let go. */
    void hold(int days) throws SQLException {
        connection.setAutoCommit(false);
        execute("select 1 from workouts.workout_analysis where workout_id = (select id from copied where days = " + days
                + ") for update");
    }

    void letGo() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** How many workouts their athlete has: these, the original, and what earlier runs on the same data left. */
    int workoutsOfTheAthlete() throws SQLException {
        return Integer.parseInt(text("select count(*)::text from workouts.workout_analysis a"
                + " where a.athlete_id = (select athlete_id from workouts.workout where id = ?)"));
    }

    /** A digest of what is found in all of them. */
    String findings() throws SQLException {
        return text("select md5(string_agg(c.days || ' ' || a.edition || ' ' || a.subject"
                + " || ' ' || coalesce(a.training_load, -1) || ' ' || a.findings::jsonb, ',' order by c.days))"
                + " from copied c join workouts.workout_analysis a on a.workout_id = c.id");
    }

    private String text(String sql) throws SQLException {
        try (var statement = prepared(sql);
                var row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            execute("delete from workouts.workout where id in (select id from copied)");
        }
    }
}
