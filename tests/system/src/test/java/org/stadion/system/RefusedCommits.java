package org.stadion.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.stadion.localstack.Secret;

/** While this is open, the database refuses the next commits of notices for one athlete, and says that waiting helps. */
final class RefusedCommits implements AutoCloseable {

    private final Connection connection;

    RefusedCommits(String athlete, int many) throws SQLException {
        var login = new Properties();
        login.setProperty("user", "stadion");
        login.setProperty("password", Product.stack().secrets().of(Secret.DB_PASSWORD));
        connection = DriverManager.getConnection(Product.stack().urls().database("stadion"), login);
        execute("create sequence notifications.refused_commits");
        execute("""
                create function notifications.refuse_commit() returns trigger language plpgsql as $$
                begin
                    if nextval('notifications.refused_commits') <= %d then
                        raise exception 'refused at commit' using errcode = 'serialization_failure';
                    end if;
                    return null;
                end $$""".formatted(many));
        execute("""
                create constraint trigger refused_commits after insert on notifications.notice
                deferrable initially deferred for each row
                when (new.recipient_id = '%s') execute function notifications.refuse_commit()""".formatted(athlete));
    }

    /** How often a commit was asked for. */
    long used() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select last_value from notifications.refused_commits")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            execute("drop trigger if exists refused_commits on notifications.notice");
            execute("drop function if exists notifications.refuse_commit");
            execute("drop sequence if exists notifications.refused_commits");
        }
    }
}
