package org.stadion.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.stadion.localstack.Secret;

/** Puts messages into the outbox, among them such as nobody can read, as a faulty release would: they die at their consumers. */
final class DeadLetterMaker {

    private DeadLetterMaker() {}

    /** Work that names nothing to work on. */
    static void unreadableWork(String body) {
        write("jms", "telemetry-import", someKey(), "", List.of(body));
    }

    /** An event that only this consumer is to take, and cannot read. */
    static void unreadableEvent(String body, String consumer) {
        write("kafka", "stadion.workouts", someKey(), consumer, List.of(body));
    }

    /** Events of one athlete, good or bad, for one consumer, all at once. */
    static void events(String topic, String key, String consumer, List<String> bodies) {
        write("kafka", topic, key, consumer, bodies);
    }

    /** The bodies of this athlete's events that this consumer gave up. */
    static List<String> parked(String consumer, String key) {
        try (var connection = connect();
                var select = connection.prepareStatement(
                        "select body from platform.parked_event where consumer = ? and key = ?")) {
            select.setString(1, consumer);
            select.setString(2, key);
            var bodies = new ArrayList<String>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    bodies.add(rows.getString(1));
                }
            }
            return bodies;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(String kind, String destination, String key, String consumer, List<String> bodies) {
        try (var connection = connect();
                var insert = connection.prepareStatement("""
                    insert into platform.outbox_message (id, kind, destination, key, body, consumer, written_at)
                    values (?, ?, ?, ?, ?, ?, now())\
                    """)) {
            connection.setAutoCommit(false);
            for (var body : bodies) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, kind);
                insert.setString(3, destination);
                insert.setString(4, key);
                insert.setString(5, body);
                insert.setString(6, consumer);
                insert.executeUpdate();
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String someKey() {
        return UUID.randomUUID().toString();
    }

    private static Connection connect() throws SQLException {
        var login = new Properties();
        login.setProperty("user", "stadion");
        login.setProperty("password", Product.stack().secrets().of(Secret.DB_PASSWORD));
        return DriverManager.getConnection(Product.stack().urls().database("stadion"), login);
    }
}
