package org.stadion.system;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.stadion.localstack.Secret;

/** Makes a stored workout look as if it was taken in by rules that knew little of distances. */
final class OldFigures {

    private OldFigures() {}

    static void of(String workout, double metres) {
        var login = new Properties();
        login.setProperty("user", "stadion");
        login.setProperty("password", Product.stack().secrets().of(Secret.DB_PASSWORD));
        try (var connection = DriverManager.getConnection(Product.stack().urls().database("stadion"), login);
                var change = connection.prepareStatement("""
                        update workouts.workout set distance_m = ?,
                               figures = jsonb_set(figures::jsonb, '{distance,c}', to_jsonb(?::float8))::text
                        where id = ?\
                        """)) {
            change.setDouble(1, metres);
            change.setDouble(2, metres);
            change.setObject(3, UUID.fromString(workout));
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
