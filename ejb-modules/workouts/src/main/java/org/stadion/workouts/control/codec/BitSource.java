package org.stadion.workouts.control.codec;

/** Bits being read, lowest first. */
final class BitSource {
    private final ByteSource bytes;
    private long pending;
    private int count;

    BitSource(ByteSource bytes) {
        this.bytes = bytes;
    }

    long read(int bits) {
        if (bits > 32) {
            var low = read(32);
            return low | (read(bits - 32) << 32);
        }
        while (count < bits) {
            pending |= (long) bytes.read() << count;
            count += 8;
        }
        var value = pending & ((1L << bits) - 1);
        pending >>>= bits;
        count -= bits;
        return value;
    }
}
