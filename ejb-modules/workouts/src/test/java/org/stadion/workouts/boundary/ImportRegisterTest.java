package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.IdempotencyKeyReused;
import org.stadion.kernel.Ids;
import org.stadion.kernel.PageRequest;
import org.stadion.testing.SetClock;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportNotFound;
import org.stadion.workouts.ImportView.FileView;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.ImportFile.Content;
import org.stadion.workouts.entity.InMemoryImportStore;
import org.stadion.workouts.entity.Remarks;

class ImportRegisterTest {
    private static final AthleteId ANNA = AthleteId.next();

    private final SetClock clock = SetClock.at("2026-03-02T10:00:00Z");
    private final InMemoryImportStore imports = new InMemoryImportStore();
    private final List<UUID> asked = new ArrayList<>();
    private final Counted counted = new Counted();
    private final ImportRegister register = new ImportRegister();

    @BeforeEach
    void wire() {
        register.imports = imports;
        register.openFiles = new OpenFiles();
        register.openFiles.imports = imports;
        register.openFiles.tally = counted;
        register.queues = (queue, work) -> asked.add(work);
        register.clock = clock;
    }

    private static List<Content> files(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> new Content(Ids.next(), i, "run-" + i + ".fit", 70_000, "content " + i, "key " + i, false))
                .toList();
    }

    private void imported(FileView file) {
        var stored = imports.file(file.id()).orElseThrow();
        stored.begin(clock.instant());
        stored.imported(List.of(WorkoutId.next()), Remarks.NONE, clock.instant());
    }

    @Test
    void work_is_asked_for_once_for_each_piece_of_a_request() {
        var view = register.open(ANNA, "key", "request", files(Pieces.MOST_FILES + 1));

        var first = view.files().getFirst().id();
        var sixth = view.files().getLast().id();
        assertThat(asked).containsExactly(first, sixth);
    }

    @Test
    void the_same_request_again_is_the_same_import_and_asks_for_no_work() {
        var files = files(2);
        var first = register.open(ANNA, "key", "request", files);
        asked.clear();

        var again = register.open(ANNA, "key", "request", files);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.files()).extracting(FileView::id).isEqualTo(ids(first.files()));
        assertThat(asked).isEmpty();
    }

    private static List<UUID> ids(List<FileView> files) {
        return files.stream().map(FileView::id).toList();
    }

    @Test
    void a_key_of_another_request_is_refused() {
        register.open(ANNA, "key", "request", files(1));

        assertThatThrownBy(() -> register.open(ANNA, "key", "another request", files(1)))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void the_key_of_another_athlete_is_no_matter() {
        var annas = register.open(ANNA, "key", "request", files(1));

        var borises = register.open(AthleteId.next(), "key", "another request", files(1));

        assertThat(borises.id()).isNotEqualTo(annas.id());
    }

    @Test
    void the_import_of_another_athlete_is_as_if_it_were_not_there() {
        var id = register.open(ANNA, "key", "request", files(1)).id();
        var boris = AthleteId.next();

        assertThatThrownBy(() -> register.find(boris, id)).isInstanceOf(ImportNotFound.class);
        assertThatThrownBy(() -> register.abort(boris, id)).isInstanceOf(ImportNotFound.class);
        assertThatThrownBy(() -> register.files(boris, id, Set.of(), PageRequest.first(5)))
                .isInstanceOf(ImportNotFound.class);
        assertThatThrownBy(() -> register.find(boris, ImportId.next())).isInstanceOf(ImportNotFound.class);
    }

    @Test
    void an_abort_ends_what_is_open_and_leaves_what_is_settled() {
        var opened = register.open(ANNA, "key", "request", files(3));
        imported(opened.files().getFirst());

        var aborted = register.abort(ANNA, opened.id());

        assertThat(aborted.files())
                .extracting(FileView::state)
                .containsExactly(State.IMPORTED, State.ABORTED, State.ABORTED);
        assertThat(aborted.state()).isEqualTo(State.ABORTED);
        assertThat(counted.values()).containsExactly("aborted", "aborted");
    }

    @Test
    void an_abort_of_what_is_settled_changes_nothing() {
        var opened = register.open(ANNA, "key", "request", files(1));
        imported(opened.files().getFirst());

        var late = register.abort(ANNA, opened.id());

        assertThat(late.state()).isEqualTo(State.IMPORTED);
        assertThat(counted.values()).isEmpty();
    }

    @Test
    void files_are_shown_by_their_state_and_all_of_them_when_none_is_named() {
        var opened = register.open(ANNA, "key", "request", files(3));
        imported(opened.files().getFirst());

        assertThat(register.files(ANNA, opened.id(), Set.of(State.RECEIVED), PageRequest.first(5))
                        .items())
                .hasSize(2);
        assertThat(register.files(ANNA, opened.id(), Set.of(), PageRequest.first(5))
                        .items())
                .hasSize(3);
    }
}
