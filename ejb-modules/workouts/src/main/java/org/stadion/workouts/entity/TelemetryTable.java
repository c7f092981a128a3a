package org.stadion.workouts.entity;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.WorkoutId;

/**
 * The table's statements. A workout's samples are one row; of a large one only the slices that are wanted are read, which
 * is a second statement, and of a small one all, since the round trip would take longer than the bytes.
 */
public final class TelemetryTable {
    /** Up to so many bytes a second statement would cost more. */
    private static final int SMALL = 16_384;

    /** The same when many workouts are read by one statement, each of which would need a second one for itself. */
    private static final int SMALL_OF_MANY = 131_072;

    private static final String INSERT = """
            insert into workouts.telemetry (workout_id, start_at, samples, layout, directory, chunks)
            values (?, ?, ?, ?, ?, ?)
            """;

    private TelemetryTable() {}

    /** Stores what the workout has no row of yet. */
    public static void insert(Connection connection, UUID workout, StoredTelemetry telemetry) throws SQLException {
        insert(connection, workout, telemetry, "");
    }

    /** Stores what workouts have no row of yet, together. */
    static void insert(Connection connection, Map<WorkoutId, StoredTelemetry> telemetries) throws SQLException {
        try (var row = connection.prepareStatement(INSERT)) {
            for (var entry : telemetries.entrySet()) {
                bind(row, entry.getKey().value(), entry.getValue());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /** Stores it in place of any other. */
    static void put(Connection connection, UUID workout, StoredTelemetry telemetry) throws SQLException {
        insert(connection, workout, telemetry, """
                on conflict (workout_id) do update set start_at = excluded.start_at, samples = excluded.samples,
                layout = excluded.layout, directory = excluded.directory, chunks = excluded.chunks""");
    }

    private static void insert(Connection connection, UUID workout, StoredTelemetry telemetry, String otherwise)
            throws SQLException {
        try (var row = connection.prepareStatement(INSERT + otherwise)) {
            bind(row, workout, telemetry);
            row.executeUpdate();
        }
    }

    private static void bind(PreparedStatement row, UUID workout, StoredTelemetry telemetry) throws SQLException {
        row.setObject(1, workout);
        row.setObject(2, telemetry.start().atOffset(ZoneOffset.UTC));
        row.setInt(3, telemetry.samples());
        row.setBytes(4, telemetry.layout());
        row.setBytes(5, ChunkDirectory.of(telemetry.chunks()));
        row.setBytes(6, joined(telemetry.chunks()));
    }

    private static byte[] joined(List<StoredChunk> chunks) {
        var length = chunks.stream().mapToInt(chunk -> chunk.data().length).sum();
        var joined = new byte[length];
        var at = 0;
        for (var chunk : chunks) {
            System.arraycopy(chunk.data(), 0, joined, at, chunk.data().length);
            at += chunk.data().length;
        }
        return joined;
    }

    /** All of it. */
    public static Optional<StoredTelemetry> read(Connection connection, UUID workout) throws SQLException {
        try (var select = connection.prepareStatement(
                "select start_at, samples, layout, directory, chunks from workouts.telemetry where workout_id = ?")) {
            select.setObject(1, workout);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var directory = ChunkDirectory.read(row.getBytes(4));
                return Optional.of(telemetry(row, cut(directory, row.getBytes(5))));
            }
        }
    }

    private static StoredTelemetry telemetry(ResultSet row, List<StoredChunk> chunks) throws SQLException {
        return new StoredTelemetry(
                row.getObject(1, OffsetDateTime.class).toInstant(), row.getInt(2), row.getBytes(3), chunks);
    }

    private static List<StoredChunk> cut(ChunkDirectory directory, byte[] all) {
        var chunks = new ArrayList<StoredChunk>(directory.entries().size());
        for (var entry : directory.entries()) {
            chunks.add(entry.with(Arrays.copyOfRange(all, entry.at(), entry.at() + entry.length())));
        }
        return chunks;
    }

    /** The telemetry with the chunks that are wanted. */
    public static Optional<StoredTelemetry> read(Connection connection, UUID workout, Predicate<StoredChunk> wanted)
            throws SQLException {
        return readSome(connection, workout, all -> all.where(wanted));
    }

    /** The telemetry with those channels, and of them the chunks that hold samples of that time. */
    public static Optional<StoredTelemetry> read(
            Connection connection, UUID workout, Predicate<StoredChunk> wanted, long fromMillis, long toMillis)
            throws SQLException {
        return readSome(connection, workout, all -> {
            var times =
                    all.where(chunk -> chunk.isTime() && chunk.rawFirst() <= toMillis && chunk.rawLast() >= fromMillis);
            return all.where(wanted)
                    .where(chunk -> times.entries().stream()
                            .anyMatch(time -> time.chunk().first() == chunk.first()));
        });
    }

    @FunctionalInterface
    private interface Choice {
        ChunkDirectory of(ChunkDirectory all);
    }

    private static Optional<StoredTelemetry> readSome(Connection connection, UUID workout, Choice choice)
            throws SQLException {
        try (var select = connection.prepareStatement("select start_at, samples, layout, directory,"
                + " case when octet_length(chunks) <= " + SMALL + " then chunks end"
                + " from workouts.telemetry where workout_id = ?")) {
            select.setObject(1, workout);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                var chosen = choice.of(ChunkDirectory.read(row.getBytes(4)));
                return Optional.of(telemetry(row, chunks(connection, workout, chosen, row.getBytes(5))));
            }
        }
    }

    /** The telemetries of those of these workouts that have one, and of each the chunks that are wanted. */
    static Map<UUID, StoredTelemetry> read(
            Connection connection, Collection<UUID> workouts, BiPredicate<UUID, StoredChunk> wanted)
            throws SQLException {
        var found = new HashMap<UUID, StoredTelemetry>();
        try (var select = connection.prepareStatement("select start_at, samples, layout, directory,"
                + " case when octet_length(chunks) <= " + SMALL_OF_MANY + " then chunks end, workout_id"
                + " from workouts.telemetry where workout_id = any(?)")) {
            select.setArray(1, connection.createArrayOf("uuid", workouts.toArray()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var workout = row.getObject(6, UUID.class);
                    var chosen = ChunkDirectory.read(row.getBytes(4)).where(chunk -> wanted.test(workout, chunk));
                    found.put(workout, telemetry(row, chunks(connection, workout, chosen, row.getBytes(5))));
                }
            }
        }
        return found;
    }

    /** @param all null of a workout that is read in slices */
    private static List<StoredChunk> chunks(
            Connection connection, UUID workout, ChunkDirectory chosen, byte @Nullable [] all) throws SQLException {
        return all == null ? slices(connection, workout, chosen) : cut(chosen, all);
    }

    private static List<StoredChunk> slices(Connection connection, UUID workout, ChunkDirectory chosen)
            throws SQLException {
        try (var select = connection.prepareStatement("""
                select substring(t.chunks from s.place for s.length)
                  from workouts.telemetry t, unnest(?, ?) with ordinality as s (place, length, number)
                 where t.workout_id = ? order by s.number""")) {
            var entries = chosen.entries();
            select.setArray(1, ints(connection, entries.stream().map(entry -> entry.at() + 1)));
            select.setArray(2, ints(connection, entries.stream().map(ChunkDirectory.Entry::length)));
            select.setObject(3, workout);
            var chunks = new ArrayList<StoredChunk>(entries.size());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    chunks.add(entries.get(chunks.size()).with(row.getBytes(1)));
                }
            }
            return chunks;
        }
    }

    private static Array ints(Connection connection, Stream<Integer> numbers) throws SQLException {
        return connection.createArrayOf("int4", numbers.toArray());
    }

    static void delete(Connection connection, UUID workout) throws SQLException {
        try (var delete = connection.prepareStatement("delete from workouts.telemetry where workout_id = ?")) {
            delete.setObject(1, workout);
            delete.executeUpdate();
        }
    }
}
