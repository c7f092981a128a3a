package org.stadion.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.stadion.kernel.Migrations;

/**
 * An empty PostgreSQL 18 database with the schemas of the modules named, made by their own migrations. The server is
 * started once per JVM; each database is a new one, so tests of different classes cannot meet.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final List<String> modules;
    private final PGSimpleDataSource database;
    private @Nullable EntityManagerFactory entities;

    private TestDatabase(List<String> modules, PGSimpleDataSource database) {
        this.modules = modules;
        this.database = database;
    }

    /** A new database, migrated for each module; their scripts must be on the class path. */
    public static TestDatabase of(String... modules) {
        var name = "test_" + COUNT.incrementAndGet();
        execute(Server.RUNNING.database("postgres"), "create database " + name);
        var database = Server.RUNNING.database(name);
        var loader = Thread.currentThread().getContextClassLoader();
        for (var module : modules) {
            Migrations.run(module, database, loader);
        }
        return new TestDatabase(List.of(modules), database);
    }

    public DataSource dataSource() {
        return database;
    }

    /** Begins a transaction over plain JDBC, for tests of what happens while one is open. */
    public OneTransaction beginOnConnection() {
        return new OneTransaction(database);
    }

    /**
     * The persistence unit of the first module, as its {@code persistence.xml} says, except that transactions are the
     * test's and that the mapping is validated against the migrated schema.
     */
    public synchronized EntityManagerFactory entities() {
        var made = entities;
        if (made == null) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
            settings.put("jakarta.persistence.nonJtaDataSource", database);
            settings.put("hibernate.hbm2ddl.auto", "validate");
            made = Persistence.createEntityManagerFactory(modules.getFirst(), settings);
            entities = made;
        }
        return made;
    }

    /** Runs the work in one transaction with a fresh persistence context; rolled back when the work throws. */
    public <T extends @Nullable Object> T transaction(Function<EntityManager, T> work) {
        try (var manager = entities().createEntityManager()) {
            var transaction = manager.getTransaction();
            transaction.begin();
            try {
                T result = work.apply(manager);
                transaction.commit();
                return result;
            } finally {
                if (transaction.isActive()) {
                    transaction.rollback();
                }
            }
        }
    }

    /** As {@link #transaction(Function)}, for work without a result. */
    public void inTransaction(Consumer<EntityManager> work) {
        this.<@Nullable Void>transaction(manager -> {
            work.accept(manager);
            return null;
        });
    }

    /** Begins a transaction that is rolled back at the end, whatever happens in it. */
    public UnitOfWork begin() {
        return new UnitOfWork(entities().createEntityManager());
    }

    /** Empties every table of the modules, and keeps the schema. */
    public void empty() {
        var schemas = modules.stream().map(module -> "'" + module + "'").collect(Collectors.joining(","));
        var tables = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables where"
                                + " schemaname in ("
                                + schemas + ") and tablename <> 'flyway_schema_history'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (!tables.isEmpty()) {
            execute(database, "truncate " + String.join(", ", tables) + " cascade");
        }
    }

    @Override
    public synchronized void close() {
        if (entities != null) {
            entities.close();
        }
        execute(Server.RUNNING.database("postgres"), "drop database " + database.getDatabaseName() + " with (force)");
    }

    private static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Started by the first test that asks. */
    private static final class Server {
        static final PostgresServer RUNNING = PostgresServer.start();
    }
}
