package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshOriginalsTest {
    private static final int MEGABYTE = 1_000_000;

    @TempDir
    Path folder;

    private final FreshOriginals fresh = new FreshOriginals();

    @Test
    void a_file_that_came_just_now_is_handed_out_once() throws IOException {
        fresh.keep("one", file(5));

        assertThat(fresh.take("one"))
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(5));
        assertThat(fresh.take("one")).isEmpty();
    }

    @Test
    void a_large_file_is_not_kept() throws IOException {
        fresh.keep("large", file(MEGABYTE + 1));

        assertThat(fresh.take("large")).isEmpty();
    }

    @Test
    void the_oldest_give_way_to_new_ones() throws IOException {
        for (var number = 0; number < 17; number++) {
            fresh.keep("file " + number, file(MEGABYTE));
        }

        assertThat(fresh.take("file 0")).isEmpty();
        assertThat(fresh.take("file 1")).isPresent();
        assertThat(fresh.take("file 16")).isPresent();
    }

    @Test
    void the_same_file_again_takes_no_more_room() throws IOException {
        for (var time = 0; time < 20; time++) {
            fresh.keep("same", file(MEGABYTE));
        }
        fresh.keep("other", file(MEGABYTE));

        assertThat(fresh.take("same")).isPresent();
        assertThat(fresh.take("other")).isPresent();
    }

    private Path file(int bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "file", null), new byte[bytes]);
    }
}
