package org.stadion.workouts.control.codec;

/** Bits being written, lowest first. */
final class BitSink {
    private final ByteSink bytes;
    private long pending;
    private int count;

    BitSink(ByteSink bytes) {
        this.bytes = bytes;
    }

    /** Writes the {@code bits} lowest bits, up to 62 of them. */
    void put(long value, int bits) {
        if (bits > 32) {
            put(value & 0xFFFF_FFFFL, 32);
            put(value >>> 32, bits - 32);
            return;
        }
        pending |= (value & ((1L << bits) - 1)) << count;
        count += bits;
        while (count >= 8) {
            bytes.put((int) pending);
            pending >>>= 8;
            count -= 8;
        }
    }

    void finish() {
        if (count > 0) {
            bytes.put((int) pending);
            pending = 0;
            count = 0;
        }
    }
}
