package org.stadion.benchmarks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.Telemetry;

/**
 * The peer: a table with a row for each sample, as lean as it can be made. Whole numbers of the narrowest type that holds
 * the channel, ordered without padding; partitioned by workout, so that a read touches one partition; one index, without
 * uniqueness, that serves the read; loaded by binary COPY and read in binary.
 */
final class RowPerSample {
    /** The channels that are compared: those of nearly all devices. */
    static final List<Channel> CHANNELS = List.of(
            Channel.LATITUDE,
            Channel.LONGITUDE,
            Channel.ALTITUDE,
            Channel.DISTANCE,
            Channel.SPEED,
            Channel.POWER,
            Channel.HEART_RATE,
            Channel.CADENCE,
            Channel.TEMPERATURE);

    /** Channels from here on fit two bytes. */
    private static final int NARROW = CHANNELS.indexOf(Channel.HEART_RATE);

    private static final int PARTITIONS = 8;
    private static final int ROOM_FOR_A_ROW = 200;
    private static final byte[] COPY_HEADER =
            "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final Connection connection;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);

    RowPerSample(Connection connection) {
        this.connection = connection;
    }

    void create() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop table if exists sample");
            statement.execute("create table sample (workout_id uuid not null, t_ms integer not null, "
                    + CHANNELS.stream()
                            .map(channel ->
                                    channel.key() + (CHANNELS.indexOf(channel) < NARROW ? " integer" : " smallint"))
                            .collect(Collectors.joining(", "))
                    + ") partition by hash (workout_id)");
            for (var i = 0; i < PARTITIONS; i++) {
                statement.execute("create table sample_" + i + " partition of sample for values with (modulus "
                        + PARTITIONS + ", remainder " + i + ")");
            }
            statement.execute("create index sample_of_workout on sample (workout_id, t_ms)");
        }
    }

    /** Loads workouts by one COPY. */
    void write(Map<UUID, Telemetry> workouts) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy sample from stdin (format binary)");
        buffer.clear().put(COPY_HEADER);
        for (var workout : workouts.entrySet()) {
            var id = workout.getKey();
            var telemetry = workout.getValue();
            var columns = CHANNELS.stream()
                    .map(channel -> telemetry.column(channel).orElse(null))
                    .toArray(Column[]::new);
            for (var i = 0; i < telemetry.size(); i++) {
                if (buffer.remaining() < ROOM_FOR_A_ROW) {
                    copy.writeToCopy(buffer.array(), 0, buffer.position());
                    buffer.clear();
                }
                buffer.putShort((short) (2 + columns.length)).putInt(16);
                buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
                buffer.putInt(Integer.BYTES).putInt((int) telemetry.millis(i));
                for (var channel = 0; channel < columns.length; channel++) {
                    putValue(columns[channel] == null ? Column.MISSING : columns[channel].raw(i), channel);
                }
            }
        }
        buffer.putShort((short) -1);
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        copy.endCopy();
    }

    private void putValue(long raw, int channel) {
        if (raw == Column.MISSING) {
            buffer.putInt(-1);
        } else if (channel < NARROW) {
            buffer.putInt(Integer.BYTES).putInt((int) raw);
        } else {
            buffer.putInt(Short.BYTES).putShort((short) raw);
        }
    }

    /** The samples of a workout, by columns: times, then the channels. */
    Map<String, int[]> read(UUID workout, List<Channel> channels, int fromMillis, int toMillis) throws SQLException {
        var names = Stream.concat(Stream.of("t_ms"), channels.stream().map(Channel::key))
                .toList();
        try (var select = connection.prepareStatement("select " + String.join(", ", names)
                + " from sample where workout_id = ? and t_ms between ? and ? order by t_ms")) {
            select.setObject(1, workout);
            select.setInt(2, fromMillis);
            select.setInt(3, toMillis);
            try (var rows = select.executeQuery()) {
                var columns = columns(rows, names.size());
                return names.stream().collect(Collectors.toMap(name -> name, name -> columns[names.indexOf(name)]));
            }
        }
    }

    private static int[][] columns(ResultSet rows, int width) throws SQLException {
        var columns = new int[width][1024];
        var size = 0;
        while (rows.next()) {
            if (size == columns[0].length) {
                for (var i = 0; i < width; i++) {
                    columns[i] = Arrays.copyOf(columns[i], size * 2);
                }
            }
            for (var i = 0; i < width; i++) {
                var value = rows.getInt(i + 1);
                columns[i][size] = value == 0 && rows.wasNull() ? Column.MISSING_INT : value;
            }
            size++;
        }
        return columns;
    }

    long bytesOnDisk() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select sum(pg_total_relation_size(inhrelid)) from pg_inherits"
                        + " where inhparent = 'sample'::regclass")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The channels that are compared, and nothing else. */
    static Telemetry reduced(Telemetry telemetry) {
        var columns = new EnumMap<Channel, Column>(Channel.class);
        telemetry.columns().forEach((channel, column) -> {
            if (CHANNELS.contains(channel)) {
                columns.put(channel, column);
            }
        });
        return Telemetry.of(
                telemetry.start(),
                telemetry.timed(),
                telemetry.time(),
                columns,
                List.of(),
                telemetry.segmentStarts(),
                telemetry.pauses());
    }
}
