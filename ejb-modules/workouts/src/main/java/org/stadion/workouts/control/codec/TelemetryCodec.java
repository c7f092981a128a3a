package org.stadion.workouts.control.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.control.telemetry.Column;
import org.stadion.workouts.control.telemetry.ExtraColumn;
import org.stadion.workouts.control.telemetry.Telemetry;

/** A whole telemetry as coded columns, and back from all of them or from those that were asked for. */
public final class TelemetryCodec {
    /** The key of the column of times. */
    public static final String TIME = "time";

    private static final String EXTRA = "extra:";

    private TelemetryCodec() {}

    public static EncodedTelemetry encode(Telemetry telemetry) {
        var encoder = new ChunkEncoder(Math.min(ColumnCodec.CHUNK, telemetry.size()));
        var columns = new ArrayList<EncodedColumn>();
        columns.add(encode(TIME, telemetry.time(), encoder));
        telemetry.columns().forEach((channel, column) -> columns.add(encode(channel.key(), column, encoder)));
        var extras = telemetry.extras();
        for (var i = 0; i < extras.size(); i++) {
            columns.add(encode(EXTRA + i, extras.get(i).column(), encoder));
        }
        return new EncodedTelemetry(
                telemetry.start(), telemetry.size(), Layout.of(telemetry).toBytes(), columns);
    }

    private static EncodedColumn encode(String key, Column column, ChunkEncoder encoder) {
        return ColumnCodec.encode(key, column, ColumnCodec.CHUNK, encoder);
    }

    /**
     * The telemetry of the chunks given: of all samples, or of a stretch that every column covers alike. Times count
     * from the start of the whole.
     *
     * @throws CorruptTelemetry if this is not what was written
     */
    public static Telemetry decode(EncodedTelemetry encoded) {
        var layout = Layout.of(encoded.layout());
        var times = find(encoded.columns(), TIME);
        var first = times.chunks().isEmpty() ? 0 : times.chunks().getFirst().first();
        var longest = encoded.columns().stream().mapToInt(ColumnCodec::longest).max();
        var decoder = new ChunkDecoder(longest.orElse(0));
        var time = ColumnCodec.decode(times, decoder);
        var columns = new EnumMap<Channel, Column>(Channel.class);
        var extras = new ArrayList<ExtraColumn>();
        for (var column : encoded.columns()) {
            if (column.key().startsWith(EXTRA)) {
                var name =
                        layout.extras().get(number(column.key(), layout.extras().size()));
                extras.add(new ExtraColumn(name.name(), name.unit(), covering(column, decoder, time, first)));
            } else if (!column.key().equals(TIME)) {
                var channel = Channel.byKey(column.key())
                        .orElseThrow(() -> new CorruptTelemetry("an unknown channel " + column.key()));
                columns.put(channel, covering(column, decoder, time, first));
            }
        }
        var starts = Arrays.stream(layout.segmentStarts())
                .map(start -> start - first)
                .filter(start -> start > 0 && start < time.size())
                .toArray();
        return rebuilt(encoded, layout, time, columns, extras, starts);
    }

    private static Telemetry rebuilt(
            EncodedTelemetry encoded,
            Layout layout,
            Column time,
            EnumMap<Channel, Column> columns,
            List<ExtraColumn> extras,
            int[] starts) {
        try {
            return Telemetry.of(encoded.start(), layout.timed(), time, columns, extras, starts, layout.pauses());
        } catch (IllegalArgumentException inconsistent) {
            throw new CorruptTelemetry("columns that do not fit together: " + inconsistent.getMessage());
        }
    }

    private static Column covering(EncodedColumn column, ChunkDecoder decoder, Column time, int first) {
        var decoded = ColumnCodec.decode(column, decoder);
        if (decoded.size() != time.size()
                || (!column.chunks().isEmpty() && column.chunks().getFirst().first() != first)) {
            throw new CorruptTelemetry("the column " + column.key() + " covers other samples than the times");
        }
        return decoded;
    }

    private static EncodedColumn find(List<EncodedColumn> columns, String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new CorruptTelemetry("no column " + key));
    }

    private static int number(String key, int size) {
        try {
            var number = Integer.parseInt(key.substring(EXTRA.length()));
            if (number >= 0 && number < size) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new CorruptTelemetry("no extra column is called " + key);
        }
        throw new CorruptTelemetry("no extra column is called " + key);
    }
}
