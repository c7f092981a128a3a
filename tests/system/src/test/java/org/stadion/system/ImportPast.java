package org.stadion.system;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.stadion.localstack.Secret;

/** Makes imports of the last minutes look like those of a day. Only for pictures. */
final class ImportPast {

    private ImportPast() {}

    static void spreadOverTheDay() {
        var login = new Properties();
        login.setProperty("user", "stadion");
        login.setProperty("password", Product.stack().secrets().of(Secret.DB_PASSWORD));
        try (var connection = DriverManager.getConnection(Product.stack().urls().database("stadion"), login);
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                with shifted as (
                    select id, interval '1 minute' * floor(1380 * power(random(), 0.8)) as back from workouts.import_file)
                update workouts.import_file f
                set received_at = f.received_at - s.back, started_at = f.started_at - s.back, finished_at = f.finished_at - s.back
                from shifted s where s.id = f.id\
                """);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
