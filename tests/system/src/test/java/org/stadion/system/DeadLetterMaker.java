package org.stadion.system;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.stadion.localstack.Secret;

/** Puts messages that nobody can read into the outbox, as a faulty release would, so that they die at their consumers. */
final class DeadLetterMaker {

    private DeadLetterMaker() {}

    /** Work that names nothing to work on. */
    static void unreadableWork(String body) {
        write("jms", "telemetry-import", body, "");
    }

    /** An event that only this consumer is to take, and cannot read. */
    static void unreadableEvent(String body, String consumer) {
        write("kafka", "stadion.workouts", body, consumer);
    }

    private static void write(String kind, String destination, String body, String consumer) {
        var login = new Properties();
        login.setProperty("user", "stadion");
        login.setProperty("password", Product.stack().secrets().of(Secret.DB_PASSWORD));
        try (var connection = DriverManager.getConnection(Product.stack().urls().database("stadion"), login);
                var insert = connection.prepareStatement("""
                    insert into platform.outbox_message (id, kind, destination, key, body, consumer, written_at)
                    values (?, ?, ?, ?, ?, ?, now())\
                    """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, kind);
            insert.setString(3, destination);
            insert.setString(4, UUID.randomUUID().toString());
            insert.setString(5, body);
            insert.setString(6, consumer);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
