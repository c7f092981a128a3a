package org.stadion.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A throw-away PostgreSQL server. It lives as long as this JVM: a shell around it waits on a pipe that closes when the
 * JVM ends, even by SIGKILL, and then stops the server and removes its data. Root hands it to {@code nobody}, because
 * PostgreSQL refuses root.
 */
final class PostgresServer {

    private static final String SCRIPT = """
            set -e
            dir=$(mktemp -d "${TMPDIR:-/tmp}/stadion-test-data.XXXXXX")
            trap 'rm -rf "$dir"' EXIT
            "$1/bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
            "$1/bin/postgres" -D "$dir/data" -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
              -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c shared_buffers=64MB \
              -c max_connections=100 -c timezone=UTC </dev/null &
            server=$!
            cat >/dev/null || true
            kill -INT $server
            wait $server || true
            """;

    private final int port;

    private PostgresServer(int port) {
        this.port = port;
    }

    static PostgresServer start() {
        try {
            int port = freePort();
            var process = new ProcessBuilder(command(PostgresBinaries.home(), port))
                    .redirectErrorStream(true)
                    .directory(Path.of("/").toFile())
                    .start();
            awaitReady(process);
            return new PostgresServer(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PGSimpleDataSource database(String name) {
        var database = new PGSimpleDataSource();
        database.setServerNames(new String[] {"127.0.0.1"});
        database.setPortNumbers(new int[] {port});
        database.setDatabaseName(name);
        database.setUser("postgres");
        return database;
    }

    private static List<String> command(Path home, int port) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        command.addAll(List.of("sh", "-c", SCRIPT, "postgres", home.toString(), Integer.toString(port)));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Reads the server's log up to its word that it is ready, and goes on reading so that it never blocks on it. */
    private static void awaitReady(Process process) throws IOException {
        var log = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var seen = new ArrayList<String>();
        for (var line = log.readLine(); line != null; line = log.readLine()) {
            seen.add(line);
            if (line.contains("database system is ready to accept connections")) {
                Thread.ofVirtual().start(() -> log.lines().forEach(ignored -> {}));
                return;
            }
        }
        throw new IllegalStateException("PostgreSQL did not start: " + String.join(System.lineSeparator(), seen));
    }
}
