package org.stadion.kernel;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings one module's schema up to date. Each module owns the schema of its name, with its own history table, and the
 * scripts in its own {@code db/migration/<module>}; no script reaches into another schema, so their order is free.
 */
public final class Migrations {

    /** Every module that has a schema. */
    public static final Set<String> MODULES = Set.of(
            "platform",
            "identity",
            "profiles",
            "social",
            "content",
            "workouts",
            "devices",
            "gamification",
            "notifications");

    private static final Set<String> DONE = ConcurrentHashMap.newKeySet();

    private Migrations() {}

    /** The modules whose schema this server has brought up to date since it started. */
    public static Set<String> done() {
        return Set.copyOf(DONE);
    }

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
        DONE.add(module);
    }
}
