package org.stadion.workouts.entity;

/**
 * Consecutive samples of one channel, with what may be asked of them without decoding them: raw numbers, where the
 * value is {@code raw / scale - offset}.
 *
 * @param first the first of its samples
 * @param present how many of them were measured
 */
public record StoredChunk(
        String channel,
        double scale,
        double offset,
        int first,
        int samples,
        int present,
        long rawMin,
        long rawMax,
        long rawFirst,
        long rawLast,
        double rawSum,
        byte[] data) {

    /** The channel of the samples' times, in milliseconds from the first. */
    static final String TIME = "time";

    boolean isTime() {
        return channel.equals(TIME);
    }
}
