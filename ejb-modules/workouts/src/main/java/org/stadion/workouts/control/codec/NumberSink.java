package org.stadion.workouts.control.codec;

/** Takes the numbers of a series as they are decoded, some at a time, so that they never leave the nearest cache. */
@FunctionalInterface
interface NumberSink {

    /** The first {@code count} of the array, which is used again afterwards. */
    void take(long[] numbers, int count);
}
