package org.stadion.workouts.control.telemetry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The samples of one workout. Immutable.
 *
 * <p>Times are milliseconds from {@link #start()}, the instant of the first sample. They never run backwards, but two
 * samples may share one: devices repeat a point at a lap's border, and that point is not ours to drop. A channel that
 * was never measured is absent. Distance is not bridged from one segment to the next.
 *
 * <p>A track without any times (a planned route) is {@linkplain #timed() untimed}: its times are all zero and its start
 * is the epoch.
 */
public final class Telemetry {
    private static final double MILLIS = 1000;

    private final Instant start;
    private final boolean timed;
    private final Column time;
    private final Map<Channel, Column> columns;
    private final List<ExtraColumn> extras;
    private final int[] segmentStarts;
    private final List<Pause> pauses;

    Telemetry(
            Instant start,
            boolean timed,
            Column time,
            Map<Channel, Column> columns,
            List<ExtraColumn> extras,
            int[] segmentStarts,
            List<Pause> pauses) {
        this.start = start;
        this.timed = timed;
        this.time = time;
        this.columns = Collections.unmodifiableMap(columns.isEmpty() ? Map.of() : new EnumMap<>(columns));
        this.extras = List.copyOf(extras);
        this.segmentStarts = segmentStarts;
        this.pauses = List.copyOf(pauses);
        for (var column : columns.values()) {
            requireSameSize(column);
        }
        for (var extra : extras) {
            requireSameSize(extra.column());
        }
    }

    private void requireSameSize(Column column) {
        if (column.size() != time.size()) {
            throw new IllegalArgumentException(column + " beside " + time.size() + " times");
        }
    }

    /** No samples at all, as of a workout typed in by hand. */
    public static Telemetry empty(Instant start) {
        return new Telemetry(
                start, true, Column.ofInts(new int[0], 0, MILLIS, 0), Map.of(), List.of(), new int[0], List.of());
    }

    /**
     * Telemetry from columns, as a store reads them back.
     *
     * @param time milliseconds from the start: scale 1000, none missing, never falling
     * @param segmentStarts the first sample of each segment but the first, rising
     */
    public static Telemetry of(
            Instant start,
            boolean timed,
            Column time,
            Map<Channel, Column> columns,
            List<ExtraColumn> extras,
            int[] segmentStarts,
            List<Pause> pauses) {
        var fall = time.firstFall();
        if (fall < time.size()) {
            throw new IllegalArgumentException("time falls at sample " + fall);
        }
        return new Telemetry(start, timed, time, columns, extras, segmentStarts.clone(), pauses);
    }

    public Instant start() {
        return start;
    }

    public boolean timed() {
        return timed;
    }

    public int size() {
        return time.size();
    }

    public boolean isEmpty() {
        return time.size() == 0;
    }

    /** Milliseconds from the start, as a column of scale 1000: its values are seconds. */
    public Column time() {
        return time;
    }

    public long millis(int sample) {
        return time.raw(sample);
    }

    /** The first sample at so many milliseconds from the start or after; the size if there is none. */
    public int firstAt(long millis) {
        var low = 0;
        var high = size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (millis(middle) < millis) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public Instant at(int sample) {
        return start.plusMillis(time.raw(sample));
    }

    /** Milliseconds from the first to the last sample. */
    public long spanMillis() {
        return isEmpty() ? 0 : time.raw(size() - 1);
    }

    public Optional<Column> column(Channel channel) {
        return Optional.ofNullable(columns.get(channel));
    }

    public boolean has(Channel channel) {
        return columns.containsKey(channel);
    }

    public boolean hasPosition() {
        return has(Channel.LATITUDE) && has(Channel.LONGITUDE);
    }

    /** The channels present, in the order of the enumeration. */
    public Set<Channel> channels() {
        return columns.keySet();
    }

    public Map<Channel, Column> columns() {
        return columns;
    }

    public List<ExtraColumn> extras() {
        return extras;
    }

    /** At least one, unless there are no samples. */
    public List<Segment> segments() {
        var segments = new ArrayList<Segment>(segmentStarts.length + 1);
        var from = 0;
        for (var next : segmentStarts) {
            segments.add(new Segment(from, next));
            from = next;
        }
        if (from < size()) {
            segments.add(new Segment(from, size()));
        }
        return segments;
    }

    /** The first sample of each segment but the first. */
    public int[] segmentStarts() {
        return segmentStarts.clone();
    }

    /** Timer stops in rising order, without overlap, within the span of the samples. */
    public List<Pause> pauses() {
        return pauses;
    }

    /** The same samples of another day. */
    public Telemetry startingAt(Instant otherStart) {
        return new Telemetry(otherStart, timed, time, columns, extras, segmentStarts, pauses);
    }

    /** The same samples with a channel added or replaced. */
    public Telemetry with(Channel channel, Column column) {
        var changed = new EnumMap<Channel, Column>(Channel.class);
        changed.putAll(columns);
        changed.put(channel, column);
        return new Telemetry(start, timed, time, changed, extras, segmentStarts, pauses);
    }

    public Telemetry without(Channel channel) {
        var changed = new EnumMap<Channel, Column>(Channel.class);
        changed.putAll(columns);
        changed.remove(channel);
        return new Telemetry(start, timed, time, changed, extras, segmentStarts, pauses);
    }

    /** The samples {@code from} (inclusive) to {@code to} (exclusive), with times counted from the first of them. */
    public Telemetry slice(int from, int to) {
        var samples = new int[to - from];
        Arrays.setAll(samples, i -> from + i);
        return pick(samples);
    }

    /** The samples at the given rising indexes, with times counted from the first of them. */
    public Telemetry pick(int[] samples) {
        return Picking.pick(this, samples);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Telemetry that
                && start.equals(that.start)
                && timed == that.timed
                && time.equals(that.time)
                && columns.equals(that.columns)
                && extras.equals(that.extras)
                && Arrays.equals(segmentStarts, that.segmentStarts)
                && pauses.equals(that.pauses);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, size(), columns.keySet());
    }

    @Override
    public String toString() {
        return "Telemetry[" + size() + " samples from " + start + ", " + columns.keySet() + "]";
    }
}
