package org.stadion.workouts.entity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.stadion.workouts.WorkoutId;

/**
 * In PostgreSQL, by statements of its own on the connection of the transaction: chunks are written once, in one batch,
 * and read once, so an entity for each would only cost.
 */
@Dependent
public class JdbcTelemetryStore implements TelemetryStore {
    private static final String CHUNK_COLUMNS = "channel, scale, value_offset, first_sample, samples, present,"
            + " raw_min, raw_max, raw_first, raw_last, raw_sum, data";

    @PersistenceContext(unitName = "workouts")
    EntityManager entities;

    @Inject
    public JdbcTelemetryStore() {}

    JdbcTelemetryStore(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void save(WorkoutId workout, StoredTelemetry telemetry) {
        entities.flush();
        session().doWork(connection -> {
            delete(connection, workout.value());
            insert(connection, workout.value(), telemetry);
        });
    }

    private static void insert(Connection connection, UUID workout, StoredTelemetry telemetry) throws SQLException {
        try (var header = connection.prepareStatement(
                "insert into workouts.telemetry (workout_id, start_at, samples, layout) values (?, ?, ?, ?)")) {
            header.setObject(1, workout);
            header.setObject(2, telemetry.start().atOffset(ZoneOffset.UTC));
            header.setInt(3, telemetry.samples());
            header.setBytes(4, telemetry.layout());
            header.executeUpdate();
        }
        try (var rows = connection.prepareStatement("insert into workouts.telemetry_chunk (workout_id, " + CHUNK_COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var chunk : telemetry.chunks()) {
                bind(rows, workout, chunk);
                rows.addBatch();
            }
            rows.executeBatch();
        }
    }

    private static void bind(PreparedStatement row, UUID workout, StoredChunk chunk) throws SQLException {
        row.setObject(1, workout);
        row.setString(2, chunk.channel());
        row.setDouble(3, chunk.scale());
        row.setDouble(4, chunk.offset());
        row.setInt(5, chunk.first());
        row.setInt(6, chunk.samples());
        row.setInt(7, chunk.present());
        row.setLong(8, chunk.rawMin());
        row.setLong(9, chunk.rawMax());
        row.setLong(10, chunk.rawFirst());
        row.setLong(11, chunk.rawLast());
        row.setDouble(12, chunk.rawSum());
        row.setBytes(13, chunk.data());
    }

    @Override
    public Optional<StoredTelemetry> find(WorkoutId workout) {
        return session().doReturningWork(connection -> read(connection, workout.value(), Optional.empty()));
    }

    @Override
    public Optional<StoredTelemetry> find(WorkoutId workout, Collection<String> channels) {
        var wanted = Optional.of(channels.toArray(String[]::new));
        return session().doReturningWork(connection -> read(connection, workout.value(), wanted));
    }

    private static Optional<StoredTelemetry> read(Connection connection, UUID workout, Optional<String[]> channels)
            throws SQLException {
        try (var header = connection.prepareStatement(
                "select start_at, samples, layout from workouts.telemetry where workout_id = ?")) {
            header.setObject(1, workout);
            try (var row = header.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new StoredTelemetry(
                        row.getObject(1, OffsetDateTime.class).toInstant(),
                        row.getInt(2),
                        row.getBytes(3),
                        readChunks(connection, workout, channels)));
            }
        }
    }

    private static List<StoredChunk> readChunks(Connection connection, UUID workout, Optional<String[]> channels)
            throws SQLException {
        try (var select = connection.prepareStatement("select " + CHUNK_COLUMNS
                + " from workouts.telemetry_chunk where workout_id = ?"
                + (channels.isPresent() ? " and channel = any (?)" : "")
                + " order by channel, first_sample")) {
            select.setObject(1, workout);
            if (channels.isPresent()) {
                select.setArray(2, connection.createArrayOf("text", channels.orElseThrow()));
            }
            var chunks = new ArrayList<StoredChunk>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    chunks.add(chunk(row));
                }
            }
            return chunks;
        }
    }

    private static StoredChunk chunk(ResultSet row) throws SQLException {
        return new StoredChunk(
                row.getString(1),
                row.getDouble(2),
                row.getDouble(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getDouble(11),
                row.getBytes(12));
    }

    @Override
    public void remove(WorkoutId workout) {
        entities.flush();
        session().doWork(connection -> delete(connection, workout.value()));
    }

    private static void delete(Connection connection, UUID workout) throws SQLException {
        try (var delete = connection.prepareStatement("delete from workouts.telemetry where workout_id = ?")) {
            delete.setObject(1, workout);
            delete.executeUpdate();
        }
    }

    private Session session() {
        return entities.unwrap(Session.class);
    }
}
