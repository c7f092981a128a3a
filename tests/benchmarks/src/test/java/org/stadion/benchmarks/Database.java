package org.stadion.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.stadion.localstack.Secret;
import org.stadion.localstack.Stack;

/** The database behind a stack. */
final class Database {
    private Database() {}

    static Connection connect(Stack stack) throws SQLException {
        return DriverManager.getConnection(
                stack.urls().database("stadion"), "stadion", stack.secrets().of(Secret.DB_PASSWORD));
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
