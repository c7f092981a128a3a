package org.stadion.workouts.boundary;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.profiles.Physiology;
import org.stadion.runtime.Audit;
import org.stadion.testing.Told;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.pipeline.Achievements;
import org.stadion.workouts.entity.PostgresStores;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutReturned;

/** Puts the desks of one transaction together, as the container would. */
final class Desks {
    /** Athletes who said nothing of themselves. */
    static final AnalysisBook.Grounds UNKNOWN =
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

    private final PostgresStores stores;
    private final OriginalSessions originals;
    private final Events events;
    private final Clock clock;

    Desks(PostgresStores stores, OriginalSessions originals, Events events, Clock clock) {
        this.stores = stores;
        this.originals = originals;
        this.events = events;
        this.clock = clock;
    }

    /** What the others are told. */
    static final class Events {
        final Told<WorkoutRecorded> recorded = new Told<>();
        final Told<WorkoutChanged> changed = new Told<>();
        final Told<WorkoutDeleted> deleted = new Told<>();
        final Told<WorkoutReturned> returned = new Told<>();
    }

    WorkoutsDesk workouts() {
        var desk = new WorkoutsDesk();
        desk.workouts = stores.workouts();
        desk.telemetry = stores.telemetry();
        desk.sources = stores.sources();
        desk.days = stores.days();
        desk.sight = sight();
        desk.derived = NOTHING_DERIVED;
        desk.changed = events.changed;
        desk.deleted = events.deleted;
        desk.clock = clock;
        return desk;
    }

    WorkoutIntake intake() {
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
        intake.known.merged = merged();
        intake.matching = new SourceMatching();
        intake.matching.workouts = stores.workouts();
        intake.matching.sources = stores.sources();
        intake.matching.telemetry = stores.telemetry();
        intake.matching.summaries = new SourceSummaries();
        intake.matching.summaries.sources = stores.sources();
        intake.matching.summaries.parts = parts();
        intake.fresh = new NewWorkouts();
        intake.fresh.workouts = stores.workouts();
        intake.fresh.telemetry = stores.telemetry();
        intake.fresh.sources = stores.sources();
        intake.fresh.analyses = analyses();
        intake.fresh.days = stores.days();
        intake.fresh.derived = NOTHING_DERIVED;
        intake.fresh.recorded = events.recorded;
        return intake;
    }

    private MergedSources merged() {
        var merged = new MergedSources();
        merged.sources = stores.sources();
        merged.merges = stores.merges();
        merged.parts = parts();
        merged.reassembly = reassembly();
        return merged;
    }

    private Reassembly reassembly() {
        var reassembly = new Reassembly();
        reassembly.workouts = stores.workouts();
        reassembly.telemetry = stores.telemetry();
        reassembly.merges = stores.merges();
        reassembly.parts = parts();
        reassembly.days = stores.days();
        reassembly.analyses = analyses();
        reassembly.derived = NOTHING_DERIVED;
        reassembly.changed = events.changed;
        return reassembly;
    }

    MergesDesk merges() {
        var desk = new MergesDesk();
        desk.sight = sight();
        desk.workouts = stores.workouts();
        desk.sources = stores.sources();
        desk.merges = stores.merges();
        desk.parts = parts();
        desk.answers = answers();
        desk.clock = clock;
        return desk;
    }

    private AthletesVerdicts answers() {
        var answers = new AthletesVerdicts();
        answers.workouts = stores.workouts();
        answers.telemetry = stores.telemetry();
        answers.sources = stores.sources();
        answers.imports = stores.imports();
        answers.days = stores.days();
        answers.merged = merged();
        answers.derived = NOTHING_DERIVED;
        answers.analyses = analyses();
        answers.recorded = events.recorded;
        answers.deleted = events.deleted;
        return answers;
    }

    private SourceParts parts() {
        var parts = new SourceParts();
        parts.sources = stores.sources();
        parts.merges = stores.merges();
        parts.edits = stores.edits();
        parts.telemetry = stores.telemetry();
        return parts;
    }

    EditsDesk edits() {
        var desk = new EditsDesk();
        desk.rebuild = rebuild();
        desk.bases = new EditBases();
        desk.bases.sight = sight();
        desk.bases.telemetry = stores.telemetry();
        desk.bases.edits = stores.edits();
        desk.bases.rebuild = desk.rebuild;
        desk.register = new EditRegister();
        desk.register.sight = sight();
        desk.register.workouts = stores.workouts();
        desk.register.edits = stores.edits();
        desk.register.parts = parts();
        desk.register.others = others(desk.rebuild);
        desk.register.rebuild = desk.rebuild;
        desk.register.changed = events.changed;
        desk.register.clock = clock;
        return desk;
    }

    RereadingsDesk rereadings() {
        var edits = edits();
        var desk = new RereadingsDesk();
        desk.bases = edits.bases;
        desk.register = edits.register;
        desk.rebuild = edits.rebuild;
        return desk;
    }

    /** @param acts hears what is written into the audit log */
    WorkoutSupportDesk support(Consumer<String> acts) {
        var edits = edits();
        var desk = new WorkoutSupportDesk();
        desk.workouts = stores.workouts();
        desk.bases = edits.bases;
        desk.rebuild = edits.rebuild;
        desk.register = edits.register;
        desk.register.audit = new Audit() {
            @Override
            public void record(String actor, String action, String object, String reason) {
                acts.accept(String.join(" ", actor, action, object, reason));
            }

            @Override
            public Page<Entry> entries(Filter filter, PageRequest page) {
                throw new UnsupportedOperationException("nobody reads it here");
            }
        };
        return desk;
    }

    private OtherWorkouts others(WorkoutRebuild rebuild) {
        var others = new OtherWorkouts();
        others.sight = sight();
        others.workouts = stores.workouts();
        others.telemetry = stores.telemetry();
        others.sources = stores.sources();
        others.edits = stores.edits();
        others.days = stores.days();
        others.parts = parts();
        others.gear = stores.gear();
        others.analyses = analyses();
        others.rebuild = rebuild;
        others.recorded = events.recorded;
        others.returned = events.returned;
        others.deleted = events.deleted;
        return others;
    }

    private WorkoutSight sight() {
        var sight = new WorkoutSight();
        sight.workouts = stores.workouts();
        return sight;
    }

    private WorkoutRebuild rebuild() {
        var rebuild = new WorkoutRebuild();
        rebuild.workouts = stores.workouts();
        rebuild.telemetry = stores.telemetry();
        rebuild.sources = stores.sources();
        rebuild.edits = stores.edits();
        rebuild.merges = stores.merges();
        rebuild.days = stores.days();
        rebuild.analyses = analyses();
        rebuild.derived = NOTHING_DERIVED;
        rebuild.originals = originals;
        return rebuild;
    }

    private AnalysisBook analyses() {
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
