package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.entity.Import;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportFile.Content;

class PiecesTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final long SMALL = 70_000;

    private final Import owner = new Import(ImportId.next(), AthleteId.next(), "key", "request", NOW);

    private List<ImportFile> files(long... bytes) {
        var files = new ArrayList<ImportFile>();
        for (var each : bytes) {
            var content = new Content(Ids.next(), files.size(), "run.fit", each, "ab".repeat(32), "ab", false);
            files.add(ImportFile.received(owner, content, NOW));
        }
        return files;
    }

    private List<ImportFile> small(int count) {
        return files(IntStream.range(0, count).mapToLong(i -> SMALL).toArray());
    }

    private static List<Integer> sizes(List<ImportFile> files) {
        return Pieces.of(files).stream().map(List::size).toList();
    }

    private static UUID id(List<ImportFile> files, int position) {
        return files.get(position).id();
    }

    @Test
    void small_files_are_worked_on_five_at_a_time() {
        assertThat(sizes(small(12))).containsExactly(5, 5, 2);
        assertThat(sizes(small(1))).containsExactly(1);
    }

    @Test
    void a_large_file_is_a_piece_by_itself() {
        assertThat(sizes(files(SMALL, SMALL, 90_000_000, SMALL))).containsExactly(2, 1, 1);
    }

    @Test
    void whoever_begins_a_piece_finds_the_same_files() {
        var files = files(SMALL, SMALL, 90_000_000, SMALL);

        assertThat(Pieces.from(id(files, 0), files)).isEqualTo(files.subList(0, 2));
        assertThat(Pieces.from(id(files, 2), files.subList(2, 4))).isEqualTo(files.subList(2, 3));
    }

    @Test
    void a_file_that_was_begun_before_is_worked_on_alone_and_so_are_those_begun_with_it() {
        var files = small(5);
        files.subList(0, 3).forEach(file -> file.begin(NOW));

        assertThat(Pieces.from(id(files, 0), files)).isEqualTo(files.subList(0, 1));
        assertThat(Pieces.leftAlone(id(files, 0), files)).isEqualTo(files.subList(1, 3));
    }

    @Test
    void those_begun_with_a_file_that_is_settled_are_not_forgotten() {
        var files = small(3);
        files.forEach(file -> file.begin(NOW));
        var open = files.subList(1, 3);

        assertThat(Pieces.from(id(files, 0), open)).isEmpty();
        assertThat(Pieces.leftAlone(id(files, 0), open)).isEqualTo(open);
    }

    @Test
    void at_the_first_begin_nobody_is_left_alone() {
        var files = small(5);

        assertThat(Pieces.leftAlone(id(files, 0), files)).isEmpty();
    }
}
