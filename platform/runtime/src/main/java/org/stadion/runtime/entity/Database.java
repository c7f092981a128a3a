package org.stadion.runtime.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.stadion.runtime.control.Dependency;

/** Asks PostgreSQL. */
@ApplicationScoped
public class Database implements Dependency {

    @Resource(lookup = "java:jboss/datasources/StadionDS")
    @SuppressWarnings("NullAway.Init") // the container fills it in
    DataSource database;

    @Override
    public String name() {
        return "database";
    }

    @Override
    public String ask() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!connection.isValid((int) PATIENCE.toSeconds())) {
                throw new SQLException("a connection is open, but silent");
            }
            return "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
        }
    }
}
