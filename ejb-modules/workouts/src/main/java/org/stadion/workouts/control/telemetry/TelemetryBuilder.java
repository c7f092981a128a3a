package org.stadion.workouts.control.telemetry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects samples in the order of a source. Begin a sample with its time, then put what it measured. */
public final class TelemetryBuilder {
    /**
     * @param backwards samples dropped because time ran backwards
     * @param implausible samples dropped because their time cannot be
     * @param filled samples that got a time from their neighbours
     * @param reordered whether the source had another order than that of time
     */
    public record Repaired(Telemetry telemetry, int backwards, int implausible, int filled, boolean reordered) {}

    private record NamedBuilder(String name, String unit, ColumnBuilder column) {}

    private final int expected;
    private final ColumnBuilder times;
    private final Map<Channel, ColumnBuilder> columns = new EnumMap<>(Channel.class);
    private final List<NamedBuilder> extras = new ArrayList<>();
    private final List<long[]> pauses = new ArrayList<>();
    private int[] segmentStarts = new int[0];
    private int segments;
    private int size;

    public TelemetryBuilder() {
        this(256);
    }

    /** @param expected how many samples to make room for */
    public TelemetryBuilder(int expected) {
        this.expected = expected;
        this.times = new ColumnBuilder(1000, 0, expected);
    }

    public int size() {
        return size;
    }

    /** The time of a sample as it was given, or {@link Column#MISSING}. */
    public long epochMillis(int sample) {
        return times.raw(sample);
    }

    /** Begins the next sample; {@link Column#MISSING} if the source does not tell its time. */
    public void sample(long epochMillis) {
        if (epochMillis != Column.MISSING) {
            times.set(size, epochMillis);
        }
        size++;
    }

    /** Tells the time of a sample that was begun without one. */
    public void time(int sample, long epochMillis) {
        times.set(sample, epochMillis);
    }

    /** Adds the samples of another builder, as a segment of its own; extras and pauses are left behind. */
    public void append(TelemetryBuilder other) {
        var shift = size;
        startSegment();
        for (var i = 0; i < other.size; i++) {
            sample(other.epochMillis(i));
        }
        for (var channel : Channel.values()) {
            var from = other.columns.get(channel);
            if (from != null) {
                var into = column(channel, from.scale(), from.offset());
                for (var i = 0; i < from.size(); i++) {
                    into.set(shift + i, from.raw(i));
                }
            }
        }
        for (var i = 0; i < other.segments; i++) {
            addSegment(shift + other.segmentStarts[i]);
        }
    }

    /** The column of a channel at its usual resolution. */
    public ColumnBuilder column(Channel channel) {
        return column(channel, channel.scale(), channel.offset());
    }

    /** The column of a channel, with this resolution if it is new. */
    public ColumnBuilder column(Channel channel, double scale, double offset) {
        var known = columns.get(channel);
        if (known != null) {
            return known;
        }
        var fresh = new ColumnBuilder(scale, offset, expected);
        columns.put(channel, fresh);
        return fresh;
    }

    /** Whether any sample has this channel yet. */
    public boolean measured(Channel channel) {
        var known = columns.get(channel);
        return known != null && !known.isEmpty();
    }

    /** Takes a column that was filled apart as the channel's. */
    public void adopt(Channel channel, ColumnBuilder column) {
        columns.put(channel, column);
    }

    /** Takes a column that was filled apart as one of something that is no channel. */
    public void adopt(String name, String unit, ColumnBuilder column) {
        extras.add(new NamedBuilder(name, unit, column));
    }

    /** A new column of something that is no channel. */
    public ColumnBuilder extra(String name, String unit, double scale, double offset) {
        var fresh = new ColumnBuilder(scale, offset);
        extras.add(new NamedBuilder(name, unit, fresh));
        return fresh;
    }

    /** Sets the raw number of the present sample. */
    public void put(Channel channel, long raw) {
        column(channel).set(size - 1, raw);
    }

    /** Sets the value of the present sample, rounded to the column's resolution; NaN and infinity set nothing. */
    public void putValue(Channel channel, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return;
        }
        var column = column(channel);
        column.set(size - 1, Math.round((value + column.offset()) * column.scale()));
    }

    /** The next sample begins a segment. */
    public void startSegment() {
        addSegment(size);
    }

    private void addSegment(int at) {
        if (at == 0 || (segments > 0 && segmentStarts[segments - 1] == at)) {
            return;
        }
        if (segments == segmentStarts.length) {
            segmentStarts = Arrays.copyOf(segmentStarts, Math.max(8, segments * 2));
        }
        segmentStarts[segments++] = at;
    }

    /** The timer was stopped in between. */
    public void pause(long fromEpochMillis, long toEpochMillis) {
        if (toEpochMillis > fromEpochMillis) {
            pauses.add(new long[] {fromEpochMillis, toEpochMillis});
        }
    }

    /** The telemetry, with its times put right as {@link TimeRepair} says. The builder is spent by it. */
    public Telemetry build() {
        return buildRepaired().telemetry();
    }

    /** The telemetry, and what had to be done to its times. The builder is spent by it. */
    public Repaired buildRepaired() {
        var repair = TimeRepair.of(times, size, Arrays.copyOf(segmentStarts, segments));
        var all = assembled(repair);
        var telemetry = repair.keepsAll() ? all : all.pick(repair.kept());
        return new Repaired(telemetry, repair.backwards(), repair.implausible(), repair.filled(), repair.shuffled());
    }

    /** Dropped samples keep a time until they are picked out, so that segments and pauses move with the others. */
    private Telemetry assembled(TimeRepair repair) {
        var start = repair.first();
        var time = new ColumnBuilder(1000, 0, size);
        for (var i = 0; i < size; i++) {
            time.set(i, repair.time(i) - start);
        }
        var starts = Arrays.stream(segmentStarts, 0, segments)
                .filter(at -> at < size)
                .toArray();
        return new Telemetry(
                Instant.ofEpochMilli(start),
                repair.timed(),
                time.build(size),
                builtColumns(),
                builtExtras(),
                starts,
                repair.timed() && size > 0 ? builtPauses(start, repair.last()) : List.of());
    }

    private EnumMap<Channel, Column> builtColumns() {
        var built = new EnumMap<Channel, Column>(Channel.class);
        for (var channel : Channel.values()) {
            var column = columns.get(channel);
            if (column != null) {
                // A reader may have met the end of its file within a sample it had not begun.
                column.truncate(size);
            }
            if (column != null && !column.isEmpty()) {
                built.put(channel, resolved(channel, column.build(size).trimmed()));
                columns.remove(channel);
            }
        }
        return built;
    }

    private static Column resolved(Channel channel, Column column) {
        return channel == Channel.LATITUDE || channel == Channel.LONGITUDE ? Semicircles.ifExact(column) : column;
    }

    private List<ExtraColumn> builtExtras() {
        return extras.stream()
                .filter(extra -> !extra.column().isEmpty())
                .map(extra -> new ExtraColumn(
                        extra.name(), extra.unit(), extra.column().build(size).trimmed()))
                .toList();
    }

    private List<Pause> builtPauses(long start, long end) {
        pauses.sort(Comparator.comparingLong(pause -> pause[0]));
        var built = new ArrayList<Pause>();
        var free = start;
        for (var pause : pauses) {
            var from = Math.max(pause[0], free);
            var to = Math.min(pause[1], end);
            if (to > from) {
                built.add(new Pause(from - start, to - start));
                free = to;
            }
        }
        return built;
    }
}
