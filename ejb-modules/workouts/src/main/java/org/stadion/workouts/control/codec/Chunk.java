package org.stadion.workouts.control.codec;

/**
 * Consecutive samples of one column, coded.
 *
 * @param first the first of its samples, counted from the start of the column
 */
public record Chunk(int first, int samples, ChunkStats stats, byte[] bytes) {

    /** The sample after the last. */
    public int end() {
        return first + samples;
    }
}
