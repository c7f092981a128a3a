package org.stadion.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
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
 * started once per JVM; each database is a new one, so tests of different classes cannot meet. What is slow to make is
 * made once: the migrations run in a database of which all others are copies, and a persistence unit whose database is
 * gone goes on in the next one.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<List<String>, String> MIGRATED = new ConcurrentHashMap<>();
    private static final Map<List<String>, Queue<Unit>> IDLE = new ConcurrentHashMap<>();

    private final List<String> modules;
    private final Unit unit;

    private TestDatabase(List<String> modules, Unit unit) {
        this.modules = modules;
        this.unit = unit;
    }

    /** A new database, migrated for each module; their scripts must be on the class path. */
    public static TestDatabase of(String... modules) {
        var wanted = List.of(modules);
        var name = copyOf(MIGRATED.computeIfAbsent(wanted, TestDatabase::migrated));
        var idle = idle(wanted).poll();
        var unit = idle == null ? new Unit(wanted.getFirst(), Server.RUNNING.database(name)) : idle;
        unit.database.setDatabaseName(name);
        return new TestDatabase(wanted, unit);
    }

    private static Queue<Unit> idle(List<String> modules) {
        return IDLE.computeIfAbsent(modules, any -> new ConcurrentLinkedQueue<>());
    }

    private static String copyOf(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        execute(Server.RUNNING.database("postgres"), "create database " + name + " template " + template);
        return name;
    }

    private static String migrated(List<String> modules) {
        var name = copyOf("template1");
        var loader = Thread.currentThread().getContextClassLoader();
        modules.forEach(module -> Migrations.run(module, Server.RUNNING.database(name), loader));
        return name;
    }

    public DataSource dataSource() {
        return unit.database;
    }

    /** Begins a transaction over plain JDBC, for tests of what happens while one is open. */
    public OneTransaction beginOnConnection() {
        return new OneTransaction(unit.database);
    }

    /** The persistence unit of the first module. */
    public EntityManagerFactory entities() {
        return unit.entities();
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
        try (var connection = unit.database.getConnection();
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
            execute(unit.database, "truncate " + String.join(", ", tables) + " cascade");
        }
    }

    @Override
    public void close() {
        execute(
                Server.RUNNING.database("postgres"),
                "drop database " + unit.database.getDatabaseName() + " with (force)");
        idle(modules).add(unit);
    }

    private static void execute(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /**
     * A persistence unit as its {@code persistence.xml} says, except that transactions are the test's and that the mapping
     * is validated against the migrated schema. Which database it works on may change between tests.
     */
    private static final class Unit {
        private final String name;
        private final PGSimpleDataSource database;
        private @Nullable EntityManagerFactory entities;

        Unit(String name, PGSimpleDataSource database) {
            this.name = name;
            this.database = database;
        }

        synchronized EntityManagerFactory entities() {
            var made = entities;
            if (made == null) {
                Map<String, Object> settings = new HashMap<>();
                settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
                settings.put("jakarta.persistence.nonJtaDataSource", database);
                settings.put("hibernate.hbm2ddl.auto", "validate");
                made = Persistence.createEntityManagerFactory(name, settings);
                entities = made;
            }
            return made;
        }
    }

    /** Started by the first test that asks. */
    private static final class Server {
        static final PostgresServer RUNNING = PostgresServer.start();
    }
}
