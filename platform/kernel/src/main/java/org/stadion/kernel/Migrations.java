package org.stadion.kernel;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings one module's schema up to date. Each module owns the schema of its name, with its own history table, and the
 * scripts in its own {@code db/migration/<module>}; no script reaches into another schema, so their order is free.
 */
public final class Migrations {

    private Migrations() {}

    public static void run(String module, DataSource database, ClassLoader modulesOwn) {
        Flyway.configure(modulesOwn)
                .dataSource(database)
                .schemas(module)
                .defaultSchema(module)
                .createSchemas(true)
                .locations("classpath:db/migration/" + module)
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
