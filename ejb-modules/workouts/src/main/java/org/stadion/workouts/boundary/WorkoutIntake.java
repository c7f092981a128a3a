package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Ids;
import org.stadion.workouts.ImportView.Outcome;
import org.stadion.workouts.ImportView.SessionView;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.analysis.merge.Verdict;
import org.stadion.workouts.control.analysis.merge.Verdict.Decision;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.FileSessions;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportStore;
import org.stadion.workouts.entity.MergeQuestion;
import org.stadion.workouts.entity.MergeStore;
import org.stadion.workouts.entity.Remarks;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutRecorded;

/** Stores what a file holds, and tells the others; or finds that it is here already. In the caller's transaction. */
@Dependent
class WorkoutIntake {
    private static final Warning DELETED_BEFORE =
            new Warning("deleted-before", "You deleted a workout of this file; it stays deleted.");

    private static final Warning MERGED =
            new Warning("merged", "It was merged with what another source says of the same workout.");

    private static final Warning STANDS_BESIDE = new Warning(
            "stands-beside",
            "It speaks of a workout whose changes cannot be made together with it, so the workout stays as it is.");

    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    SourceStore sources;

    @Inject
    ImportStore imports;

    @Inject
    DayStore days;

    @Inject
    AnalysisBook analyses;

    @Inject
    DerivedFigures derived;

    @Inject
    SourceMatching matching;

    @Inject
    MergedSources merged;

    @Inject
    MergeStore merges;

    @Inject
    Event<WorkoutRecorded> recorded;

    /** The same content again is no second workout: settles the file if it is known. */
    boolean settledAsDuplicate(ImportFile file, Instant now) {
        var known = sources.ofContent(file.athlete(), file.sha256());
        if (known.isEmpty()) {
            return false;
        }
        var ids = new LinkedHashSet<>(known.stream().map(SourceRecord::workout).toList());
        var alive = ids.stream().filter(id -> workouts.find(id).isPresent()).toList();
        var remarks = alive.size() == ids.size() ? Remarks.NONE : Remarks.NONE.with(DELETED_BEFORE);
        file.says(saidBefore(known, alive));
        file.duplicates(alive, remarks, now);
        return true;
    }

    /** What the file of this content that came first said. */
    private FileSessions saidBefore(List<SourceRecord> known, List<WorkoutId> alive) {
        var workouts = new HashMap<Integer, WorkoutId>();
        known.stream()
                .filter(source -> alive.contains(source.workout()))
                .forEach(source -> workouts.put(source.session() + 1, source.workout()));
        return known.stream()
                .flatMap(source -> source.importFile().flatMap(imports::file).stream())
                .map(first -> first.sessions().sessions())
                .filter(sessions -> !sessions.isEmpty())
                .findFirst()
                .map(sessions -> new FileSessions(sessions.stream()
                        .map(session -> session.repeated(workouts.get(session.session())))
                        .toList()))
                .orElse(FileSessions.NONE);
    }

    /** Stores all of it, and settles the file. */
    void take(ImportFile file, Intake intake, Instant now) {
        workouts.lock(file.athlete());
        if (settledAsDuplicate(file, now)) {
            return;
        }
        var taking = new Taking(file, intake, now);
        for (var i = 0; i < intake.workouts().size(); i++) {
            taking.session(intake.workouts().get(i), intake.drafts().get(i));
        }
        taking.settle();
    }

    /** The sessions of one file: some new, some known from elsewhere. */
    private final class Taking {
        private final ImportFile file;
        private final Intake intake;
        private final Instant now;
        private final @Nullable UUID group;
        private final List<Workout> fresh = new ArrayList<>();
        private final Set<WorkoutId> touched = new LinkedHashSet<>();
        private final Set<WorkoutId> repeated = new LinkedHashSet<>();
        private final List<Warning> remarks;
        private final List<SessionView> said = new ArrayList<>();

        Taking(ImportFile file, Intake intake, Instant now) {
            this.file = file;
            this.intake = intake;
            this.now = now;
            this.group = intake.workouts().size() > 1 ? Ids.next() : null;
            this.remarks = new ArrayList<>(intake.warnings());
        }

        void session(PreparedWorkout session, AnalysisDraft draft) {
            var incoming = Incoming.of(file, session, intake.note());
            var siblings = new LinkedHashSet<>(touched);
            fresh.forEach(workout -> siblings.add(workout.id()));
            var judged = matching.judge(incoming, siblings);
            if (judged.isEmpty()) {
                note(session, Outcome.RECORDED, store(incoming, draft).id());
                return;
            }
            var verdict = judged.get().verdict();
            var known = new WorkoutId(UUID.fromString(judged.get().workout().id()));
            if (verdict.decision() == Decision.ASK) {
                var own = store(incoming, draft);
                ask(own, known, verdict);
                note(session, Outcome.UNSURE, own.id());
                return;
            }
            switch (verdict.action()) {
                case MERGE -> {
                    merge(known, incoming, verdict);
                    note(session, Outcome.MERGED, known);
                }
                case UPDATE -> {
                    renew(known, incoming);
                    note(session, Outcome.UPDATED, known);
                }
                case DUPLICATE -> {
                    repeated.add(known);
                    remarks.add(new Warning("already-here", "A file of this name and time is here already."));
                    note(session, Outcome.DUPLICATE, known);
                }
                case STAY_DELETED -> {
                    remarks.add(DELETED_BEFORE);
                    note(session, Outcome.STAYS_DELETED, null);
                }
                case KEEP_APART ->
                    note(session, Outcome.RECORDED, store(incoming, draft).id());
            }
        }

        private void note(PreparedWorkout session, Outcome outcome, @Nullable WorkoutId workout) {
            said.add(FileSessions.said(session.session(), session.recording(), outcome, Optional.ofNullable(workout)));
        }

        private Workout store(Incoming incoming, AnalysisDraft draft) {
            var session = incoming.workout();
            var leg = group == null ? null : new Workout.Leg(group, session.session() + 1);
            var words = new Workout.Words(session.title(), session.description().orElse(null), intake.visibility());
            var workout = Workout.recorded(
                    WorkoutId.next(), file.athlete(), session.recording(), words, file.importId(), leg, now);
            if (!intake.note().privateNote().isEmpty()) {
                workout.noteInPrivate(Optional.of(intake.note().privateNote()), now);
            }
            StartPlaces.note(workout, session.telemetry());
            workouts.add(workout);
            session.telemetry().ifPresent(samples -> telemetry.save(workout.id(), samples));
            derived.keep(workout, session.achievements());
            sources.add(new SourceRecord(file.athlete(), workout.id(), incoming.original(), incoming.session(), now));
            analyses.write(workout, draft, now);
            fresh.add(workout);
            return workout;
        }

        private void ask(Workout workout, WorkoutId known, Verdict verdict) {
            merges.add(new MergeQuestion(file.athlete(), workout.id(), known, Verdicts.byRule(verdict), now));
            remarks.add(new Warning("merge-unsure", "It may be the same as another workout of yours; please say."));
        }

        private void merge(WorkoutId known, Incoming incoming, Verdict verdict) {
            var joined = merged.merge(workouts.find(known).orElseThrow(), incoming, Verdicts.byRule(verdict), now);
            touched.add(known);
            remarks.add(joined ? MERGED : STANDS_BESIDE);
        }

        private void renew(WorkoutId known, Incoming incoming) {
            var source = sources.ofWorkout(known).stream()
                    .filter(record -> record.session() == incoming.workout().session()
                            && record.source().equals(incoming.original().source())
                            && record.externalId()
                                    .equals(Optional.ofNullable(
                                            incoming.original().externalId())))
                    .findFirst()
                    .orElseThrow();
            merged.renew(workouts.find(known).orElseThrow(), source, incoming, now);
            touched.add(known);
            remarks.add(new Warning("updated", "It was here already and is now as its service says."));
        }

        void settle() {
            file.says(new FileSessions(said));
            days.refresh(
                    file.athlete(),
                    new TreeSet<>(fresh.stream().map(Workout::localDay).toList()));
            fresh.forEach(workout -> recorded.fire(WorkoutEvents.recorded(workout, now)));
            var all = new LinkedHashSet<>(fresh.stream().map(Workout::id).toList());
            all.addAll(touched);
            if (all.isEmpty()) {
                file.duplicates(List.copyOf(repeated), new Remarks(remarks), now);
            } else {
                all.addAll(repeated);
                file.imported(List.copyOf(all), new Remarks(remarks), now);
            }
        }
    }
}
