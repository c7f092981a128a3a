package org.stadion.workouts.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Visibility;
import org.stadion.testing.SetClock;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView.State;
import org.stadion.workouts.control.archive.ArchiveNote;
import org.stadion.workouts.entity.Import;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportFile.Content;
import org.stadion.workouts.entity.InMemoryImportStore;
import org.stadion.workouts.entity.InMemorySourceStore;
import org.stadion.workouts.entity.InMemoryWorkoutStore;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.WorkoutFixture;

class FileRegisterTest {
    private static final AthleteId ANNA = AthleteId.next();

    private final SetClock clock = SetClock.at("2026-03-02T10:00:00Z");
    private final InMemoryImportStore imports = new InMemoryImportStore();
    private final InMemorySourceStore sources = new InMemorySourceStore();
    private final InMemoryWorkoutStore workouts = new InMemoryWorkoutStore();
    private final List<UUID> asked = new ArrayList<>();
    private final List<WorkoutIntake.Taken> taken = new ArrayList<>();
    private final Counted counted = new Counted();
    private final FileRegister register = new FileRegister();

    private final Import owner = new Import(ImportId.next(), ANNA, "key", "request", clock.instant());

    @BeforeEach
    void wire() {
        register.imports = imports;
        register.openFiles = new OpenFiles();
        register.openFiles.imports = imports;
        register.openFiles.tally = counted;
        register.contents = new KnownContents();
        register.contents.imports = imports;
        register.contents.sources = sources;
        register.contents.workouts = workouts;
        register.intake = new WorkoutIntake() {
            @Override
            void take(List<Taken> files, Instant now) {
                taken.addAll(files);
            }
        };
        chosen(Map.of());
        register.queues = (queue, work) -> asked.add(work);
        register.clock = clock;
        imports.open(owner);
    }

    private void chosen(Map<UUID, Visibility> visibilities) {
        register.recorded = new RecordedVisibility() {
            @Override
            Map<UUID, Visibility> chosen(Collection<UUID> importFiles) {
                return visibilities;
            }
        };
    }

    private ImportFile file(int position, String content) {
        var described = new Content(Ids.next(), position, "run.fit", 70_000, content, "key of " + content, false);
        var file = ImportFile.received(owner, described, clock.instant());
        imports.add(file);
        return file;
    }

    private static List<UUID> ids(List<ImportJob> jobs) {
        return jobs.stream().map(ImportJob::file).toList();
    }

    private static List<UUID> ids(ImportFile... files) {
        return Stream.of(files).map(ImportFile::id).toList();
    }

    private static FileRegister.Decoded decoded(ImportFile file) {
        return new FileRegister.Decoded(
                file.id(), new Intake(List.of(), List.of(), List.of(), ArchiveNote.NONE, Visibility.FOLLOWERS));
    }

    @Test
    void the_files_of_a_piece_are_begun_together() {
        var first = file(0, "a");
        var second = file(1, "b");

        var jobs = register.begin(first.id());

        assertThat(ids(jobs)).isEqualTo(ids(first, second));
        assertThat(List.of(first, second)).extracting(ImportFile::state).containsOnly(State.PROCESSING);
    }

    @Test
    void a_file_that_is_settled_is_not_begun_again() {
        var file = file(0, "a");
        file.abort(clock.instant());

        assertThat(register.begin(file.id())).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_no_work() {
        assertThat(register.begin(Ids.next())).isEmpty();
    }

    @Test
    void a_piece_that_was_not_survived_is_taken_apart() {
        var first = file(0, "a");
        var second = file(1, "b");
        register.begin(first.id());

        var again = register.begin(first.id());

        assertThat(ids(again)).isEqualTo(ids(first));
        assertThat(asked).isEqualTo(ids(second));
    }

    @Test
    void a_content_that_is_here_already_is_a_duplicate_and_no_work() {
        var workout = WorkoutFixture.aWorkout().of(ANNA).build();
        workouts.add(workout);
        sources.add(new SourceRecord(
                ANNA,
                workout.id(),
                new SourceRecord.Original("upload", null, "a", null, "key of a", "run.fit"),
                new SourceRecord.Session(0, "fit", null, workout.startAt(), workout.endAt(), "running"),
                clock.instant()));
        var known = file(0, "a");
        var fresh = file(1, "b");

        var jobs = register.begin(known.id());

        assertThat(ids(jobs)).isEqualTo(ids(fresh));
        assertThat(known.state()).isEqualTo(State.DUPLICATE);
        assertThat(known.workouts()).containsExactly(workout.id());
        assertThat(counted.values()).containsExactly("duplicate");
    }

    @Test
    void a_file_that_was_aborted_while_it_was_decoded_is_not_taken_in() {
        var aborted = file(0, "a");
        var open = file(1, "b");
        register.begin(aborted.id());
        aborted.abort(clock.instant());

        register.record(List.of(decoded(aborted), decoded(open)));

        assertThat(taken).extracting(WorkoutIntake.Taken::file).containsExactly(open);
    }

    @Test
    void who_may_see_a_workout_is_what_the_athlete_said_of_its_recording() {
        var recorded = file(0, "a");
        var uploaded = file(1, "b");
        chosen(Map.of(recorded.id(), Visibility.ONLY_ME));

        register.record(List.of(decoded(recorded), decoded(uploaded)));

        assertThat(taken)
                .extracting(WorkoutIntake.Taken::visibility)
                .containsExactly(Visibility.ONLY_ME, Visibility.FOLLOWERS);
    }

    @Test
    void a_failure_is_kept_with_its_reason() {
        var file = file(0, "a");
        register.begin(file.id());

        register.fail(file.id(), Reasons.FAULT);

        assertThat(file.state()).isEqualTo(State.FAILED);
        assertThat(file.problem()).contains(Reasons.FAULT);
        assertThat(counted.values()).containsExactly("failed");
    }

    @Test
    void a_failure_of_an_aborted_file_is_of_no_interest() {
        var file = file(0, "a");
        register.begin(file.id());
        file.abort(clock.instant());

        register.fail(file.id(), Reasons.FAULT);

        assertThat(file.state()).isEqualTo(State.ABORTED);
        assertThat(counted.values()).isEmpty();
    }
}
