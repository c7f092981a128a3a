package org.stadion.workouts.control.telemetry;

import java.util.Arrays;

/**
 * Grows a {@link Column} sample by sample. A builder that is never written to costs nothing, and gaps cost no call:
 * setting sample 100 after sample 90 marks those between as missing.
 */
public final class ColumnBuilder {
    private static final int[] NO_INTS = {};
    private static final long[] NO_LONGS = {};
    private static final int FIRST_CAPACITY = 256;

    private final double scale;
    private final double offset;
    private final int hint;
    private int size;
    private int present;
    private boolean wide;
    private int[] ints = NO_INTS;
    private long[] longs = NO_LONGS;

    public ColumnBuilder(double scale, double offset) {
        this(scale, offset, FIRST_CAPACITY);
    }

    /** @param expected how many samples to make room for with the first one */
    public ColumnBuilder(double scale, double offset, int expected) {
        this.scale = scale;
        this.offset = offset;
        this.hint = expected;
    }

    /** One more than the last sample set. */
    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return present == 0;
    }

    public double scale() {
        return scale;
    }

    public double offset() {
        return offset;
    }

    /** The raw number of a sample, {@link Column#MISSING} if it was not set. */
    public long raw(int sample) {
        if (sample >= size) {
            return Column.MISSING;
        }
        if (wide) {
            return longs[sample];
        }
        return ints[sample] == Column.MISSING_INT ? Column.MISSING : ints[sample];
    }

    /** Sets a sample not before the last one; the last one may be set again. */
    public void set(int sample, long raw) {
        if (sample == size && sample < ints.length && raw > Integer.MIN_VALUE && raw <= Integer.MAX_VALUE) {
            ints[sample] = (int) raw;
            size = sample + 1;
            present++;
            return;
        }
        if (sample < size) {
            reset(sample, raw);
            return;
        }
        if (raw == Column.MISSING) {
            return;
        }
        if (wide) {
            reserveLongs(sample + 1);
            Arrays.fill(longs, size, sample, Column.MISSING);
            longs[sample] = raw;
        } else {
            reserveInts(sample + 1);
            Arrays.fill(ints, size, sample, Column.MISSING_INT);
            if (raw > Integer.MIN_VALUE && raw <= Integer.MAX_VALUE) {
                ints[sample] = (int) raw;
            } else {
                ints[sample] = Column.MISSING_INT;
                widen(sample + 1);
                longs[sample] = raw;
            }
        }
        size = sample + 1;
        present++;
    }

    private void reset(int sample, long raw) {
        present += (raw == Column.MISSING ? 0 : 1) - (raw(sample) == Column.MISSING ? 0 : 1);
        if (!wide && raw != Column.MISSING && (raw <= Integer.MIN_VALUE || raw > Integer.MAX_VALUE)) {
            widen(size);
        }
        if (wide) {
            longs[sample] = raw;
        } else {
            ints[sample] = raw == Column.MISSING ? Column.MISSING_INT : (int) raw;
        }
    }

    private void widen(int used) {
        longs = new long[ints.length];
        for (var i = 0; i < used; i++) {
            longs[i] = ints[i] == Column.MISSING_INT ? Column.MISSING : ints[i];
        }
        ints = NO_INTS;
        wide = true;
    }

    private void reserveInts(int capacity) {
        if (capacity > ints.length) {
            ints = Arrays.copyOf(ints, grown(ints.length, capacity));
        }
    }

    private void reserveLongs(int capacity) {
        if (capacity > longs.length) {
            longs = Arrays.copyOf(longs, grown(longs.length, capacity));
        }
    }

    private int grown(int from, int atLeast) {
        return Math.max(Math.max(from == 0 ? hint : from + (from >> 1), atLeast), 1);
    }

    /** Forgets the samples from a place on. */
    void truncate(int length) {
        for (var i = length; i < size; i++) {
            present -= raw(i) == Column.MISSING ? 0 : 1;
        }
        size = Math.min(size, length);
    }

    /** A column of {@code total} samples; those after the last one set are missing. The builder is spent by it. */
    public Column build(int total) {
        if (total < size) {
            throw new IllegalArgumentException(total + " samples of " + size);
        }
        if (wide) {
            longs = fitting(longs.length, total) ? longs : Arrays.copyOf(longs, total);
            Arrays.fill(longs, size, total, Column.MISSING);
            return Column.ofLongs(longs, total, scale, offset);
        }
        ints = fitting(ints.length, total) ? ints : Arrays.copyOf(ints, total);
        Arrays.fill(ints, size, total, Column.MISSING_INT);
        return Column.ofInts(ints, total, scale, offset);
    }

    /** An eighth may be wasted; copying a long column for less costs more than it saves. */
    private static boolean fitting(int capacity, int total) {
        return capacity >= total && capacity - total <= total >> 3;
    }
}
