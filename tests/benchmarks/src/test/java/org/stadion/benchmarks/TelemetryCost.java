package org.stadion.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import org.stadion.kernel.Migrations;
import org.stadion.localstack.Part;
import org.stadion.localstack.Secret;
import org.stadion.localstack.Settings;
import org.stadion.localstack.Stack;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.TelemetryTable;

/** The store of telemetry against a row for each sample, in the same PostgreSQL. */
final class TelemetryCost {
    private static final int FILES = 60;

    /** Samples: recordings of most of an hour and longer. What a round trip costs is the same for both. */
    private static final int SHORTEST = 3000;

    private static final int ROUNDS = 9;
    private static final int WARM_UP = 6;

    /** Samples: after so many the virtual machine has compiled the code of both, as it has in a server that runs. */
    private static final long WARM = 3_000_000;

    private static final int ALL = Integer.MAX_VALUE;
    private static final int STRETCH_FROM = 600_000;
    private static final int STRETCH_TO = 1_200_000;
    private static final double MEGA = 1e6;

    private final Connection connection;
    private final RowPerSample peer;
    private final List<Telemetry> telemetries;
    private final long samples;
    private Map<UUID, Telemetry> workouts = Map.of();

    private TelemetryCost(Connection connection, List<Telemetry> telemetries) {
        this.connection = connection;
        this.peer = new RowPerSample(connection);
        this.telemetries = telemetries;
        this.samples = telemetries.stream().mapToLong(Telemetry::size).sum();
    }

    static List<Row> compare() {
        var rows = new ArrayList<Row>();
        var everything = Settings.fromEnvironment();
        var settings = everything
                .withHome(everything.home().resolveSibling("telemetry"))
                .withParts(EnumSet.of(Part.POSTGRES));
        try (var stack = Stack.start(settings);
                var connection = Database.connect(stack)) {
            Database.execute(connection, "drop schema if exists workouts cascade");
            migrate(stack);
            rows.addAll(compare("generated", Recordings.generated(FILES), connection));
            var real = Recordings.real();
            if (!real.isEmpty()) {
                rows.addAll(compare("real", real, connection));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows;
    }

    private static void migrate(Stack stack) {
        var database = new PGSimpleDataSource();
        database.setUrl(stack.urls().database("stadion"));
        database.setUser("stadion");
        database.setPassword(stack.secrets().of(Secret.DB_PASSWORD));
        Migrations.run("workouts", database, TelemetryCost.class.getClassLoader());
    }

    private static List<Row> compare(String kind, List<byte[]> files, Connection connection) throws SQLException {
        var telemetries = Recordings.telemetries(files).stream()
                .map(RowPerSample::reduced)
                .filter(telemetry -> telemetry.size() >= SHORTEST)
                .toList();
        connection.setAutoCommit(false);
        return new TelemetryCost(connection, telemetries).rows(kind);
    }

    private List<Row> rows(String kind) throws SQLException {
        var rows = new ArrayList<Row>();
        var what = "telemetry of " + telemetries.size() + " " + kind + " workouts, ";
        afresh();
        writeOurs();
        writePeers();
        rows.addAll(sizes(what));
        var write = timed(this::afresh, this::writeOurs, this::writePeers);
        rows.add(row(what + "times as fast to write as a row per sample", write, ">= 10"));
        afresh();
        writeOurs();
        writePeers();
        analyse();
        var whole = reading(
                () -> each(id -> decoded(TelemetryTable.read(connection, id).orElseThrow())),
                () -> each(id -> peer.read(id, RowPerSample.CHANNELS, 0, ALL)));
        rows.add(row(what + "times as fast to read whole", whole, ">= 20"));
        rows.add(row(what + "times as fast to read one channel", oneChannel(), "-"));
        rows.add(row(what + "times as fast to read ten minutes", tenMinutes(), "-"));
        return rows;
    }

    private Timing oneChannel() throws SQLException {
        var wanted = Set.of(TelemetryCodec.TIME, Channel.HEART_RATE.key());
        return reading(
                () -> each(id -> decoded(TelemetryTable.read(connection, id, chunk -> wanted.contains(chunk.channel()))
                        .orElseThrow())),
                () -> each(id -> peer.read(id, List.of(Channel.HEART_RATE), 0, ALL)));
    }

    private Timing tenMinutes() throws SQLException {
        return reading(
                () -> each(id -> decoded(TelemetryTable.read(connection, id, chunk -> true, STRETCH_FROM, STRETCH_TO)
                        .orElseThrow())),
                () -> each(id -> peer.read(id, RowPerSample.CHANNELS, STRETCH_FROM, STRETCH_TO)));
    }

    private static Telemetry decoded(StoredTelemetry stored) {
        return TelemetryCodec.decode(TelemetryRows.of(stored));
    }

    private List<Row> sizes(String what) throws SQLException {
        var ours = bytes("select pg_total_relation_size('workouts.telemetry')");
        var theirs = peer.bytesOnDisk();
        var fit = telemetries.stream().mapToLong(ReducedFit::gzipped).sum();
        return List.of(
                new Row(
                        what + "times smaller on disk than a row per sample",
                        size(ours),
                        size(theirs),
                        (double) theirs / ours,
                        ">= 10"),
                new Row(
                        what + "bytes on disk against gzipped FIT of the same channels",
                        size(ours),
                        size(fit),
                        (double) ours / fit,
                        "<= 1.0"));
    }

    private String size(long bytes) {
        return String.format(Locale.ROOT, "%.2f MB, %.1f bytes a sample", bytes / MEGA, (double) bytes / samples);
    }

    private Row row(String question, Timing timing, String limit) {
        return new Row(question, each(timing.oursSeconds()), each(timing.peerSeconds()), 1 / timing.ratio(), limit);
    }

    private String each(double seconds) {
        return String.format(Locale.ROOT, "%.3f ms a workout", seconds / telemetries.size() * 1000);
    }

    /** Workouts without telemetry, under new ids. */
    private void afresh() throws SQLException {
        workouts = new LinkedHashMap<>();
        telemetries.forEach(telemetry -> workouts.put(UUID.randomUUID(), telemetry));
        Database.execute(connection, "truncate workouts.workout cascade");
        peer.create();
        BareWorkouts.insert(connection, workouts.keySet());
        connection.commit();
    }

    private void analyse() throws SQLException {
        connection.setAutoCommit(true);
        Database.execute(connection, "vacuum analyze");
        connection.setAutoCommit(false);
    }

    /** As an import does: decoded columns are coded and stored. */
    private void writeOurs() throws SQLException {
        for (var workout : workouts.entrySet()) {
            TelemetryTable.insert(
                    connection, workout.getKey(), TelemetryRows.of(TelemetryCodec.encode(workout.getValue())));
        }
        connection.commit();
    }

    private void writePeers() throws SQLException {
        peer.write(workouts);
        connection.commit();
    }

    private long bytes(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    @FunctionalInterface
    private interface Reading {
        Object of(UUID workout) throws SQLException;
    }

    private void each(Reading reading) throws SQLException {
        for (var id : workouts.keySet()) {
            if (reading.of(id).hashCode() == 0) {
                throw new IllegalStateException("nothing was read");
            }
        }
    }

    private Timing reading(Work ours, Work peer) {
        return timed(() -> {}, ours, peer);
    }

    private Timing timed(Work before, Work ours, Work peer) {
        var warmUp = (int) Math.max(WARM_UP, WARM / samples);
        Timing.inTurns(warmUp, runnable(before), runnable(ours), runnable(peer));
        return Timing.inTurns(ROUNDS, runnable(before), runnable(ours), runnable(peer));
    }

    private static Runnable runnable(Work work) {
        return () -> {
            try {
                work.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}
