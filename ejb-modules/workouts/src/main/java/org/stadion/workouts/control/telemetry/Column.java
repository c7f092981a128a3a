package org.stadion.workouts.control.telemetry;

import java.util.Arrays;
import java.util.BitSet;

/**
 * One channel's samples as fixed-point numbers: {@code value = raw / scale - offset}. Immutable.
 *
 * <p>Raw numbers are kept as {@code int} where all of them fit, else as {@code long}. A sample that was not measured
 * holds {@link #MISSING} ({@link #MISSING_INT} in the narrow form), which no measurement can have.
 */
public final class Column {
    public static final long MISSING = Long.MIN_VALUE;
    public static final int MISSING_INT = Integer.MIN_VALUE;

    private static final int[] NO_INTS = {};
    private static final long[] NO_LONGS = {};

    private final int size;
    private final boolean wide;
    private final int[] ints;
    private final long[] longs;
    private final double scale;
    private final double offset;

    private Column(int size, boolean wide, int[] ints, long[] longs, double scale, double offset) {
        if (!(scale > 0) || Double.isInfinite(scale) || Double.isNaN(offset) || Double.isInfinite(offset)) {
            throw new IllegalArgumentException("scale " + scale + ", offset " + offset);
        }
        if (size < 0 || size > (wide ? longs.length : ints.length)) {
            throw new IllegalArgumentException("size " + size);
        }
        this.size = size;
        this.wide = wide;
        this.ints = ints;
        this.longs = longs;
        this.scale = scale;
        this.offset = offset;
    }

    /** The first {@code size} numbers of the array, which is handed over: the caller must not touch it again. */
    public static Column ofInts(int[] raws, int size, double scale, double offset) {
        return new Column(size, false, raws, NO_LONGS, scale, offset);
    }

    /** The first {@code size} numbers of the array, which is handed over: the caller must not touch it again. */
    public static Column ofLongs(long[] raws, int size, double scale, double offset) {
        return new Column(size, true, NO_INTS, raws, scale, offset);
    }

    public int size() {
        return size;
    }

    /** Whether raw numbers may exceed an {@code int}. */
    public boolean wide() {
        return wide;
    }

    public double scale() {
        return scale;
    }

    public double offset() {
        return offset;
    }

    public boolean missing(int sample) {
        return raw(sample) == MISSING;
    }

    /** The fixed-point number, or {@link #MISSING}. */
    public long raw(int sample) {
        if (sample >= size) {
            throw new IndexOutOfBoundsException(sample);
        }
        if (wide) {
            return longs[sample];
        }
        var raw = ints[sample];
        return raw == MISSING_INT ? MISSING : raw;
    }

    /** The measurement in the channel's unit, or NaN if it is missing. */
    public double value(int sample) {
        var raw = raw(sample);
        return raw == MISSING ? Double.NaN : raw / scale - offset;
    }

    /** The first sample that is missing or less than the one before it, or than zero; the size if there is none. */
    int firstFall() {
        if (wide) {
            var before = 0L;
            for (var i = 0; i < size; i++) {
                if (longs[i] < before) {
                    return i;
                }
                before = longs[i];
            }
            return size;
        }
        var before = 0;
        for (var i = 0; i < size; i++) {
            if (ints[i] < before) {
                return i;
            }
            before = ints[i];
        }
        return size;
    }

    /** How many samples were measured. */
    public int present() {
        var present = 0;
        for (var i = 0; i < size; i++) {
            present += raw(i) == MISSING ? 0 : 1;
        }
        return present;
    }

    /** Copies {@code count} raw numbers, {@link #MISSING} among them. */
    public void copyRaws(int from, int count, long[] into, int at) {
        if (from < 0 || count < 0 || from + count > size) {
            throw new IndexOutOfBoundsException(from + count);
        }
        if (wide) {
            System.arraycopy(longs, from, into, at, count);
            return;
        }
        for (var i = 0; i < count; i++) {
            var raw = ints[from + i];
            into[at + i] = raw == MISSING_INT ? MISSING : raw;
        }
    }

    /** Copies {@code count} raw numbers of a narrow column, {@link #MISSING_INT} among them. */
    public void copyRaws(int from, int count, int[] into, int at) {
        if (wide) {
            throw new IllegalStateException("a wide column does not fit");
        }
        if (from < 0 || count < 0 || from + count > size) {
            throw new IndexOutOfBoundsException(from + count);
        }
        System.arraycopy(ints, from, into, at, count);
    }

    /** All measurements in the channel's unit, NaN where missing. */
    public double[] values() {
        var values = new double[size];
        for (var i = 0; i < size; i++) {
            values[i] = value(i);
        }
        return values;
    }

    /** The samples {@code from} (inclusive) to {@code to} (exclusive). */
    public Column slice(int from, int to) {
        if (from < 0 || to < from || to > size) {
            throw new IndexOutOfBoundsException(from + ".." + to);
        }
        return wide
                ? ofLongs(Arrays.copyOfRange(longs, from, to), to - from, scale, offset)
                : ofInts(Arrays.copyOfRange(ints, from, to), to - from, scale, offset);
    }

    /** The samples at the given indexes, in their order. */
    public Column pick(int[] samples) {
        var picked = new ColumnBuilder(scale, offset, samples.length);
        for (var i = 0; i < samples.length; i++) {
            var raw = raw(samples[i]);
            if (raw != MISSING) {
                picked.set(i, raw);
            }
        }
        return picked.build(samples.length);
    }

    /** The same samples but those marked, which become missing. */
    Column without(BitSet drop) {
        var left = new ColumnBuilder(scale, offset, size);
        for (var i = 0; i < size; i++) {
            if (!drop.get(i) && !missing(i)) {
                left.set(i, raw(i));
            }
        }
        return left.build(size);
    }

    /**
     * The same values at the coarsest decimal scale that loses none of them. Readers of decimal text take more digits
     * than most files have; this gives the rest back.
     */
    public Column trimmed() {
        var spare = DecimalScale.spareFactor(this);
        if (spare == 1) {
            return this;
        }
        var coarser = new ColumnBuilder(scale / spare, offset, size);
        for (var i = 0; i < size; i++) {
            var raw = raw(i);
            if (raw != MISSING) {
                coarser.set(i, raw / spare);
            }
        }
        return coarser.build(size);
    }

    /** Equal if every sample is, whatever the width. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Column that)
                || size != that.size
                || Double.compare(scale, that.scale) != 0
                || Double.compare(offset, that.offset) != 0) {
            return false;
        }
        for (var i = 0; i < size; i++) {
            if (raw(i) != that.raw(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        var hash = 31 * size + Double.hashCode(scale);
        for (var i = 0; i < size; i++) {
            hash = 31 * hash + Long.hashCode(raw(i));
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Column[" + size + " samples, scale " + scale + ", offset " + offset + "]";
    }
}
