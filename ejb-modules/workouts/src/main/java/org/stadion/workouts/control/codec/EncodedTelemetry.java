package org.stadion.workouts.control.codec;

import java.time.Instant;
import java.util.List;

/**
 * A telemetry as the store keeps it.
 *
 * @param start the time of the first sample
 * @param samples how many there are, whichever part is held here
 * @param layout segments, pauses and the names of extra columns, coded
 * @param columns the time and whatever channels were asked for
 */
public record EncodedTelemetry(Instant start, int samples, byte[] layout, List<EncodedColumn> columns) {
    public EncodedTelemetry {
        columns = List.copyOf(columns);
    }

    public long bytes() {
        return layout.length + columns.stream().mapToLong(EncodedColumn::bytes).sum();
    }
}
