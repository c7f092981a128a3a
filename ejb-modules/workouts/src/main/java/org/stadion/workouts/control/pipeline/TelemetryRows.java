package org.stadion.workouts.control.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.stadion.workouts.control.codec.Chunk;
import org.stadion.workouts.control.codec.ChunkStats;
import org.stadion.workouts.control.codec.EncodedColumn;
import org.stadion.workouts.control.codec.EncodedTelemetry;
import org.stadion.workouts.entity.StoredChunk;
import org.stadion.workouts.entity.StoredTelemetry;

/** Coded telemetry as rows of the store and back. */
public final class TelemetryRows {
    private TelemetryRows() {}

    public static StoredTelemetry of(EncodedTelemetry encoded) {
        var rows = new ArrayList<StoredChunk>();
        for (var column : encoded.columns()) {
            for (var chunk : column.chunks()) {
                rows.add(row(column, chunk));
            }
        }
        return new StoredTelemetry(encoded.start(), encoded.samples(), encoded.layout(), rows);
    }

    private static StoredChunk row(EncodedColumn column, Chunk chunk) {
        var stats = chunk.stats();
        return new StoredChunk(
                column.key(),
                column.scale(),
                column.offset(),
                chunk.first(),
                chunk.samples(),
                stats.present(),
                stats.min(),
                stats.max(),
                stats.first(),
                stats.last(),
                stats.sum(),
                chunk.bytes());
    }

    public static EncodedTelemetry of(StoredTelemetry stored) {
        var byChannel = new LinkedHashMap<String, List<StoredChunk>>();
        for (var row : stored.chunks()) {
            byChannel
                    .computeIfAbsent(row.channel(), channel -> new ArrayList<>())
                    .add(row);
        }
        var columns = new ArrayList<EncodedColumn>();
        byChannel.forEach((channel, rows) -> columns.add(new EncodedColumn(
                channel,
                rows.getFirst().scale(),
                rows.getFirst().offset(),
                rows.stream().map(TelemetryRows::chunk).toList())));
        return new EncodedTelemetry(stored.start(), stored.samples(), stored.layout(), columns);
    }

    private static Chunk chunk(StoredChunk row) {
        var stats =
                new ChunkStats(row.present(), row.rawMin(), row.rawMax(), row.rawFirst(), row.rawLast(), row.rawSum());
        return new Chunk(row.first(), row.samples(), stats, row.data());
    }
}
