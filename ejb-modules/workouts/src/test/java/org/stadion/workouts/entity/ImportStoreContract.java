package org.stadion.workouts.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.workouts.entity.WorkoutFixture.MONDAY_7AM;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Ids;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView.Entries;
import org.stadion.workouts.ImportView.Outcome;
import org.stadion.workouts.ImportView.Reason;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.ImportFile.Content;

/** What every {@link ImportStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface ImportStoreContract {
    AthleteId ANNA = AthleteId.next();

    /** Does the work in a transaction of its own. */
    <T> T inStore(Function<ImportStore, T> work);

    private void store(Consumer<ImportStore> work) {
        inStore(store -> {
            work.accept(store);
            return true;
        });
    }

    private static Import anImport(AthleteId athlete, String key, int minute) {
        return new Import(ImportId.next(), athlete, key, "hash of " + key, MONDAY_7AM.plusSeconds(60L * minute));
    }

    private static ImportFile aFile(Import owner, int position) {
        var content = new Content(Ids.next(), position, "run.fit", 12, "ab".repeat(32), "originals/ab", false);
        return ImportFile.received(owner, content, owner.createdAt());
    }

    @Test
    default void a_key_opens_one_import_of_an_athlete() {
        var first = anImport(ANNA, "key-1", 0);
        store(store -> assertThat(store.open(first)).isTrue());

        store(store -> assertThat(store.open(anImport(ANNA, "key-1", 1))).isFalse());
        store(store ->
                assertThat(store.open(anImport(AthleteId.next(), "key-1", 1))).isTrue());
        store(store -> assertThat(store.byKey(ANNA, "key-1").orElseThrow().id()).isEqualTo(first.id()));
        store(store -> assertThat(store.byKey(ANNA, "key-2")).isEmpty());
    }

    @Test
    default void a_file_keeps_what_became_of_it() {
        var owner = anImport(ANNA, "key-1", 0);
        var file = aFile(owner, 0);
        var workouts = List.of(WorkoutId.next(), WorkoutId.next());
        var remarks = Remarks.NONE.with(new Warning("crc-mismatch", "The checksum is wrong."));
        var recording = WorkoutFixture.aWorkout().recording();
        var said = new FileSessions(
                List.of(FileSessions.said(0, recording, Outcome.MERGED, Optional.of(workouts.getFirst()))));
        store(store -> {
            store.open(owner);
            store.add(file);
        });

        store(store -> {
            var locked = store.lock(file.id()).orElseThrow();
            locked.begin(MONDAY_7AM.plusSeconds(1));
            locked.says(said);
            locked.imported(workouts, remarks, MONDAY_7AM.plusSeconds(2));
        });

        store(store -> {
            var found = store.file(file.id()).orElseThrow();
            assertThat(found.state()).isEqualTo(State.IMPORTED);
            assertThat(found.attempts()).isEqualTo(1);
            assertThat(found.workouts()).isEqualTo(workouts);
            assertThat(found.remarks()).isEqualTo(remarks);
            assertThat(found.sessions()).isEqualTo(said);
            assertThat(found.finishedAt()).contains(MONDAY_7AM.plusSeconds(2));
            assertThat(found.problem()).isEmpty();
        });
    }

    @Test
    default void a_failed_file_keeps_the_reason() {
        var owner = anImport(ANNA, "key-1", 0);
        var file = aFile(owner, 0);
        var reason = new Reason("fit-no-records", "Nothing to read.", "There was nothing to read in it.");
        store(store -> {
            store.open(owner);
            store.add(file);
        });

        store(store -> {
            var locked = store.lock(file.id()).orElseThrow();
            locked.begin(MONDAY_7AM);
            locked.failed(reason, MONDAY_7AM);
        });

        store(store -> assertThat(store.file(file.id()).orElseThrow().problem()).contains(reason));
    }

    @Test
    default void files_come_in_the_order_of_the_request_and_an_archives_entries_know_it() {
        var owner = anImport(ANNA, "key-1", 0);
        var first = aFile(owner, 0);
        var second = aFile(owner, 1);
        var content = new Content(Ids.next(), 2, "export.zip/1.fit", 3, "cd".repeat(32), "originals/cd", true);
        store(store -> {
            store.open(owner);
            store.add(second);
            store.add(first);
            store.add(first.unpacked(content, MONDAY_7AM));
        });

        store(store -> {
            var files = store.files(owner.id(), 10);
            assertThat(files).extracting(ImportFile::position).containsExactly(0, 1, 2);
            assertThat(files.get(2).parent()).contains(first.id());
            assertThat(files.get(2).importId()).isEqualTo(owner.id());
            assertThat(files.get(2).restores()).isTrue();
            assertThat(store.files(owner.id(), 2)).hasSize(2);
            assertThat(store.entryPositions(first.id())).containsExactly(2);
            assertThat(store.entryStates(first.id())).containsExactly(State.RECEIVED);
            assertThat(store.entryPositions(second.id())).isEmpty();
        });
    }

    @Test
    default void a_run_is_a_file_and_those_behind_it_but_no_entries_of_archives() {
        var owner = anImport(ANNA, "key-1", 0);
        var files = IntStream.range(0, 4).mapToObj(i -> aFile(owner, i)).toList();
        var content = new Content(Ids.next(), 2, "export.zip/1.fit", 3, "cd".repeat(32), "originals/cd", false);
        var entry = files.getFirst().unpacked(content, MONDAY_7AM);
        store(store -> {
            store.open(owner);
            files.reversed().forEach(store::add);
            store.add(entry);
        });

        store(store -> {
            assertThat(fileIds(store.lockRun(files.get(1).id(), 2))).isEqualTo(fileIds(files.subList(1, 3)));
            assertThat(fileIds(store.lockRun(files.get(2).id(), 5))).isEqualTo(fileIds(files.subList(2, 4)));
            assertThat(fileIds(store.lockRun(entry.id(), 5))).containsExactly(entry.id());
            assertThat(store.lockRun(Ids.next(), 5)).isEmpty();
        });
        store(store -> assertThat(
                        fileIds(store.lock(List.of(entry.id(), files.get(3).id(), Ids.next()))))
                .containsExactlyInAnyOrder(entry.id(), files.get(3).id()));
    }

    private static List<UUID> fileIds(List<ImportFile> files) {
        return files.stream().map(ImportFile::id).toList();
    }

    @Test
    default void an_abort_settles_what_is_open_and_leaves_the_rest() {
        var owner = anImport(ANNA, "key-1", 0);
        var done = aFile(owner, 0);
        var waiting = aFile(owner, 1);
        store(store -> {
            store.open(owner);
            store.add(done);
            store.add(waiting);
        });
        store(store -> store.lock(done.id()).orElseThrow().imported(List.of(), Remarks.NONE, MONDAY_7AM));

        store(store -> {
            store.lock(owner.id()).orElseThrow().abort(MONDAY_7AM);
            store.lockUnsettled(owner.id()).forEach(file -> file.abort(MONDAY_7AM));
        });

        store(store -> {
            assertThat(store.find(owner.id()).orElseThrow().abortedAt()).contains(MONDAY_7AM);
            assertThat(store.lockUnsettled(owner.id())).isEmpty();
            assertThat(store.count(owner.id())).isEqualTo(Map.of(State.IMPORTED, 1, State.ABORTED, 1));
        });
    }

    @Test
    default void an_archive_knows_how_far_it_is_and_its_entries_count_for_it() {
        var owner = anImport(ANNA, "key-1", 0);
        var archive = aFile(owner, 0);
        var content = new Content(Ids.next(), 0, "export.zip/1.fit", 3, "cd".repeat(32), "originals/cd", true);
        store(store -> {
            store.open(owner);
            store.add(archive);
        });

        store(store -> {
            var locked = store.lock(archive.id()).orElseThrow();
            locked.opened(7);
            store.add(locked.unpacked(content, MONDAY_7AM));
            locked.reached(1);
        });

        store(store -> {
            assertThat(store.file(archive.id()).orElseThrow().entries()).contains(new Entries(7, 1));
            assertThat(store.count(owner.id())).isEqualTo(Map.of(State.RECEIVED, 1));
        });
    }

    @Test
    default void pages_through_the_files_of_an_import_by_their_state() {
        var owner = anImport(ANNA, "key-1", 0);
        var files = List.of(aFile(owner, 0), aFile(owner, 1), aFile(owner, 2), aFile(owner, 3));
        store(store -> {
            store.open(owner);
            files.forEach(store::add);
        });
        store(store -> store.lock(files.get(1).id()).orElseThrow().abort(MONDAY_7AM));

        var waiting = Set.of(State.RECEIVED);
        var first = inStore(store -> positions(store.page(owner.id(), waiting, PageRequest.first(1))));
        var cursor = Cursor.at(files.getFirst().receivedAt(), files.getFirst().id());
        var second = inStore(store -> positions(store.page(owner.id(), waiting, new PageRequest(5, cursor))));

        assertThat(first).containsExactly(0, 2);
        assertThat(second).containsExactly(2, 3);
    }

    private static List<Integer> positions(List<ImportFile> files) {
        return files.stream().map(ImportFile::position).toList();
    }

    @Test
    default void pages_through_an_athletes_imports_newest_first() {
        var imports = List.of(anImport(ANNA, "a", 0), anImport(ANNA, "b", 1), anImport(ANNA, "c", 2));
        store(store -> imports.forEach(store::open));
        store(store -> store.open(anImport(AthleteId.next(), "d", 3)));

        var first = inStore(store -> ids(store.page(ANNA, PageRequest.first(1))));
        var last = imports.get(2);
        var cursor = Cursor.at(last.createdAt(), last.id().value());
        var second = inStore(store -> ids(store.page(ANNA, new PageRequest(5, cursor))));

        assertThat(first).containsExactly(imports.get(2).id(), imports.get(1).id());
        assertThat(second).containsExactly(imports.get(1).id(), imports.get(0).id());
    }

    @Test
    default void finds_nothing_under_unknown_ids() {
        UUID unknown = Ids.next();

        store(store -> assertThat(store.lock(unknown)).isEmpty());
        store(store -> assertThat(store.file(unknown)).isEmpty());
        store(store -> assertThat(store.find(new ImportId(unknown))).isEmpty());
    }

    private static List<ImportId> ids(List<Import> imports) {
        return imports.stream().map(Import::id).toList();
    }
}
