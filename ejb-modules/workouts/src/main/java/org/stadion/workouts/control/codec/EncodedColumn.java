package org.stadion.workouts.control.codec;

import java.util.List;

/**
 * A column as the store keeps it.
 *
 * @param key {@code time}, a channel's key, or {@code extra:} and a number
 * @param chunks in the order of their samples, without a gap
 */
public record EncodedColumn(String key, double scale, double offset, List<Chunk> chunks) {
    public EncodedColumn {
        chunks = List.copyOf(chunks);
    }

    public long bytes() {
        return chunks.stream().mapToLong(chunk -> chunk.bytes().length).sum();
    }
}
