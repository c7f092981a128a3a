package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChunkDirectoryTest {

    @Property(tries = 300)
    void what_is_said_of_a_chunk_comes_back_as_it_was(
            @ForAll String channel,
            @ForAll double scale,
            @ForAll @IntRange(min = 0) int first,
            @ForAll long raw,
            @ForAll double sum,
            @ForAll @IntRange(max = 300) int length) {
        var chunk = new StoredChunk(channel, scale, -0.1, first, 7, 5, raw, -raw, ~raw, raw / 3, sum, new byte[length]);

        var read = ChunkDirectory.read(ChunkDirectory.of(List.of(chunk, chunk)));

        assertThat(read.entries())
                .extracting(entry -> entry.with(new byte[0]))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("data")
                .containsExactly(chunk, chunk);
        assertThat(read.entries()).extracting(ChunkDirectory.Entry::at).containsExactly(0, length);
        assertThat(read.entries()).extracting(ChunkDirectory.Entry::length).containsExactly(length, length);
    }

    @Test
    void a_directory_of_nothing_comes_back() {
        assertThat(ChunkDirectory.read(ChunkDirectory.of(List.of())).entries()).isEmpty();
    }
}
