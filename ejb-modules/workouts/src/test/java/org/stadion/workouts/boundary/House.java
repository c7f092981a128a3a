package org.stadion.workouts.boundary;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.Physiology;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.Told;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.ImportId;
import org.stadion.workouts.ImportView.SessionView;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.activity.DecodedActivity;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.archive.ArchiveNote;
import org.stadion.workouts.control.pipeline.Achievements;
import org.stadion.workouts.control.pipeline.Preparation;
import org.stadion.workouts.entity.Import;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportFile.Content;
import org.stadion.workouts.entity.PostgresStores;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutReturned;

/** The module's intake and merges over PostgreSQL, each call a transaction of its own. */
final class House {
    /** Athletes who said nothing of themselves. */
    private static final AnalysisBook.Grounds UNKNOWN =
            new AnalysisBook.Grounds(Physiology.unknown(), AnalysisSettingsView.USUAL);

    /** What is derived of a workout has tests of its own. */
    private static final DerivedFigures NOTHING_DERIVED = new DerivedFigures() {
        @Override
        void keep(Workout workout, Achievements achievements) {}

        @Override
        void keepFirst(Map<Workout, Achievements> achievements) {}

        @Override
        void refresh(Workout workout) {}

        @Override
        void remove(WorkoutId workout) {}
    };

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    final Told<WorkoutRecorded> recorded = new Told<>();
    final Told<WorkoutChanged> changed = new Told<>();
    final Told<WorkoutDeleted> deleted = new Told<>();
    final Told<WorkoutReturned> returned = new Told<>();

    private final TestDatabase database;
    private final Map<String, DecodedActivity> originals = new HashMap<>();
    private Instant now = Instant.parse("2026-03-10T12:00:00Z");
    private List<SessionView> said = List.of();

    House(TestDatabase database) {
        this.database = database;
    }

    /** What became of a file. */
    record Settled(String state, List<String> workouts, List<String> remarks) {}

    /** Takes in a file as an upload would. */
    Settled upload(AthleteId athlete, Track track) {
        return take(athlete, track, ArchiveNote.NONE);
    }

    /** Takes in an activity of a service under its id there. */
    Settled sync(AthleteId athlete, Track track, String externalId) {
        return take(athlete, track, new ArchiveNote(externalId, "", "", false));
    }

    /** Takes in several files at once, as those of one request. */
    List<Settled> uploadTogether(AthleteId athlete, Track... tracks) {
        return take(athlete, List.of(tracks), ArchiveNote.NONE);
    }

    private Settled take(AthleteId athlete, Track track, ArchiveNote note) {
        return take(athlete, List.of(track), note).getFirst();
    }

    private List<Settled> take(AthleteId athlete, List<Track> tracks, ArchiveNote note) {
        now = now.plusSeconds(60).truncatedTo(ChronoUnit.MICROS);
        var owner = new Import(ImportId.next(), athlete, Ids.next().toString(), "request", now);
        var files = tracks.stream()
                .map(track -> ImportFile.received(owner, content(track), now))
                .toList();
        within(stores -> stores.imports().open(owner));
        within(stores -> {
            files.forEach(stores.imports()::add);
            return true;
        });
        return within(stores -> {
            var taken = new ArrayList<WorkoutIntake.Taken>();
            for (var i = 0; i < files.size(); i++) {
                var locked = stores.imports().lock(files.get(i).id()).orElseThrow();
                taken.add(new WorkoutIntake.Taken(locked, intake(tracks.get(i), note), Visibility.FOLLOWERS));
            }
            intake(stores).take(taken, now);
            said = taken.getLast().file().sessions().sessions();
            return taken.stream().map(one -> settled(one.file())).toList();
        });
    }

    private static Content content(Track track) {
        var sha256 = Originals.sha256(track.bytes());
        return new Content(Ids.next(), 0, track.name(), 1, sha256, Originals.key(sha256), false);
    }

    private Intake intake(Track track, ArchiveNote note) {
        originals.put(Originals.sha256(track.bytes()), track.decoded());
        var workouts = Preparation.of(track.decoded(), BERLIN, now);
        return new Intake(
                workouts, workouts.stream().map(UNKNOWN::draft).toList(), List.of(), note, Visibility.FOLLOWERS);
    }

    private static Settled settled(ImportFile file) {
        return new Settled(
                file.state().name(),
                file.workouts().stream().map(Object::toString).toList(),
                file.remarks().warnings().stream().map(Warning::code).toList());
    }

    /** What the file that came last says by itself. */
    List<SessionView> said() {
        return said;
    }

    <T> T within(Function<PostgresStores, T> work) {
        return database.transaction(manager -> work.apply(PostgresStores.over(manager)));
    }

    <T> T merging(Function<MergesDesk, T> work) {
        return within(stores -> work.apply(merges(stores)));
    }

    <T> T editing(Function<EditsDesk, T> work) {
        return within(stores -> work.apply(edits(stores)));
    }

    <T> T looking(Function<WorkoutsDesk, T> work) {
        return within(stores -> {
            var desk = new WorkoutsDesk();
            desk.workouts = stores.workouts();
            desk.telemetry = stores.telemetry();
            desk.sources = stores.sources();
            desk.days = stores.days();
            desk.sight = sight(stores);
            desk.derived = NOTHING_DERIVED;
            desk.changed = changed;
            desk.deleted = deleted;
            desk.clock = clock();
            return work.apply(desk);
        });
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private WorkoutIntake intake(PostgresStores stores) {
        var intake = new WorkoutIntake();
        intake.workouts = stores.workouts();
        intake.contents = new KnownContents();
        intake.contents.workouts = stores.workouts();
        intake.contents.sources = stores.sources();
        intake.contents.imports = stores.imports();
        intake.known = new KnownWorkouts();
        intake.known.workouts = stores.workouts();
        intake.known.sources = stores.sources();
        intake.known.merges = stores.merges();
        intake.known.merged = merged(stores);
        intake.matching = new SourceMatching();
        intake.matching.workouts = stores.workouts();
        intake.matching.sources = stores.sources();
        intake.matching.telemetry = stores.telemetry();
        intake.matching.parts = parts(stores);
        intake.fresh = new NewWorkouts();
        intake.fresh.workouts = stores.workouts();
        intake.fresh.telemetry = stores.telemetry();
        intake.fresh.sources = stores.sources();
        intake.fresh.analyses = analyses(stores);
        intake.fresh.days = stores.days();
        intake.fresh.derived = NOTHING_DERIVED;
        intake.fresh.recorded = recorded;
        return intake;
    }

    private MergedSources merged(PostgresStores stores) {
        var merged = new MergedSources();
        merged.workouts = stores.workouts();
        merged.telemetry = stores.telemetry();
        merged.sources = stores.sources();
        merged.merges = stores.merges();
        merged.parts = parts(stores);
        merged.days = stores.days();
        merged.analyses = analyses(stores);
        merged.derived = NOTHING_DERIVED;
        merged.changed = changed;
        return merged;
    }

    private MergesDesk merges(PostgresStores stores) {
        var desk = new MergesDesk();
        desk.workouts = stores.workouts();
        desk.telemetry = stores.telemetry();
        desk.sources = stores.sources();
        desk.merges = stores.merges();
        desk.imports = stores.imports();
        desk.days = stores.days();
        desk.merged = merged(stores);
        desk.parts = parts(stores);
        desk.derived = NOTHING_DERIVED;
        desk.analyses = analyses(stores);
        desk.recorded = recorded;
        desk.deleted = deleted;
        desk.clock = clock();
        return desk;
    }

    private static SourceParts parts(PostgresStores stores) {
        var parts = new SourceParts();
        parts.sources = stores.sources();
        parts.merges = stores.merges();
        parts.edits = stores.edits();
        parts.telemetry = stores.telemetry();
        return parts;
    }

    private EditsDesk edits(PostgresStores stores) {
        var desk = new EditsDesk();
        desk.rebuild = rebuild(stores);
        desk.bases = new EditBases();
        desk.bases.sight = sight(stores);
        desk.bases.telemetry = stores.telemetry();
        desk.bases.edits = stores.edits();
        desk.bases.rebuild = desk.rebuild;
        desk.register = new EditRegister();
        desk.register.sight = sight(stores);
        desk.register.workouts = stores.workouts();
        desk.register.edits = stores.edits();
        desk.register.parts = parts(stores);
        desk.register.others = others(stores, desk.rebuild);
        desk.register.rebuild = desk.rebuild;
        desk.register.changed = changed;
        desk.register.clock = clock();
        return desk;
    }

    private OtherWorkouts others(PostgresStores stores, WorkoutRebuild rebuild) {
        var others = new OtherWorkouts();
        others.sight = sight(stores);
        others.workouts = stores.workouts();
        others.telemetry = stores.telemetry();
        others.sources = stores.sources();
        others.edits = stores.edits();
        others.days = stores.days();
        others.parts = parts(stores);
        others.gear = stores.gear();
        others.analyses = analyses(stores);
        others.rebuild = rebuild;
        others.recorded = recorded;
        others.returned = returned;
        others.deleted = deleted;
        return others;
    }

    private static WorkoutSight sight(PostgresStores stores) {
        var sight = new WorkoutSight();
        sight.workouts = stores.workouts();
        return sight;
    }

    private WorkoutRebuild rebuild(PostgresStores stores) {
        var rebuild = new WorkoutRebuild();
        rebuild.workouts = stores.workouts();
        rebuild.telemetry = stores.telemetry();
        rebuild.sources = stores.sources();
        rebuild.edits = stores.edits();
        rebuild.merges = stores.merges();
        rebuild.days = stores.days();
        rebuild.analyses = analyses(stores);
        rebuild.derived = NOTHING_DERIVED;
        rebuild.originals = new OriginalSessions() {
            @Override
            DecodedSession session(Reference reference) {
                return Objects.requireNonNull(originals.get(reference.contentSha256()))
                        .sessions()
                        .get(reference.session());
            }
        };
        return rebuild;
    }

    private static AnalysisBook analyses(PostgresStores stores) {
        var book = new AnalysisBook() {
            @Override
            Grounds grounds(AthleteId athlete) {
                return UNKNOWN;
            }
        };
        book.analyses = stores.analyses();
        book.telemetry = stores.telemetry();
        return book;
    }
}
