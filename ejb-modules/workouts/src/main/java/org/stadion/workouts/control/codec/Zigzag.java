package org.stadion.workouts.control.codec;

/** Numbers of either sign as numbers without: 0, -1, 1, -2 become 0, 1, 2, 3. */
final class Zigzag {
    private Zigzag() {}

    static long of(long value) {
        return (value << 1) ^ (value >> 63);
    }

    static long back(long value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
