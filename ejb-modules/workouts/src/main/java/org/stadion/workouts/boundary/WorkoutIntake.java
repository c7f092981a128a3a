package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.ImportView.Outcome;
import org.stadion.workouts.ImportView.SessionView;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.analysis.merge.MergeRules.Judged;
import org.stadion.workouts.control.analysis.merge.Verdict;
import org.stadion.workouts.control.analysis.merge.Verdict.Decision;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.FileSessions;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportStore;
import org.stadion.workouts.entity.MergeQuestion;
import org.stadion.workouts.entity.MergeStore;
import org.stadion.workouts.entity.Remarks;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.Stretch;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;

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
    SourceStore sources;

    @Inject
    ImportStore imports;

    @Inject
    AnalysisBook analyses;

    @Inject
    NewWorkouts fresh;

    @Inject
    SourceMatching matching;

    @Inject
    MergedSources merged;

    @Inject
    MergeStore merges;

    /** The same content again is no second workout: settles the file if it is known. */
    private boolean settledAsDuplicate(ImportFile file, Instant now) {
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

    /** Settles those files whose content is here already. @return the others */
    List<ImportFile> unknown(List<ImportFile> files, Instant now) {
        var athlete = files.getFirst().athlete();
        var known =
                sources.known(athlete, files.stream().map(ImportFile::sha256).toList());
        return files.stream()
                .filter(file -> !known.contains(file.sha256()) || !settledAsDuplicate(file, now))
                .toList();
    }

    /**
     * A file, and what it holds.
     *
     * @param visibility who may see its workouts
     */
    record Taken(ImportFile file, Intake intake, Visibility visibility) {}

    /** Stores all that these files of one athlete hold, in this order, and settles them. */
    void take(List<Taken> files, Instant now) {
        if (files.isEmpty()) {
            return;
        }
        var athlete = files.getFirst().file().athlete();
        workouts.lock(athlete);
        var known = new HashSet<>(sources.known(
                athlete, files.stream().map(taken -> taken.file().sha256()).toList()));
        var together = new Together(athlete, files, now);
        for (var taken : files) {
            if (known.add(taken.file().sha256())) {
                together.take(taken);
            } else {
                together.shelf.clear();
                if (!settledAsDuplicate(taken.file(), now)) {
                    together.take(taken);
                }
            }
        }
        together.shelf.clear();
    }

    /** Files that are taken in together: what is known of their athlete is read once. */
    private final class Together {
        private final Instant now;
        private final AnalysisBook.Grounds grounds;
        private final NewWorkouts.Shelf shelf;

        /** Times of workouts that were here before, as far as they matter to these files. */
        private final Set<Stretch> disputed;

        /** Times of what was taken since. */
        private final List<Stretch> taken = new ArrayList<>();

        Together(AthleteId athlete, List<Taken> files, Instant now) {
            this.now = now;
            this.grounds = analyses.grounds(athlete);
            this.shelf = fresh.shelf(athlete, now);
            this.disputed = matching.disputed(
                    athlete,
                    files.stream()
                            .flatMap(file -> file.intake().workouts().stream())
                            .toList());
        }

        void take(Taken file) {
            var taking = new Taking(this, file);
            var intake = file.intake();
            for (var i = 0; i < intake.workouts().size(); i++) {
                taking.session(intake.workouts().get(i), intake.drafts().get(i));
            }
            taking.settle();
            intake.workouts().stream()
                    .filter(SourceMatching::hasTime)
                    .forEach(workout -> taken.add(SourceMatching.around(workout.recording())));
        }

        Optional<Judged> judge(Incoming incoming, Set<WorkoutId> siblings) {
            if (isAlone(incoming)) {
                return Optional.empty();
            }
            shelf.clear();
            return matching.judge(incoming, siblings);
        }

        private boolean isAlone(Incoming incoming) {
            var around = SourceMatching.around(incoming.workout().recording());
            var shared = disputed.contains(around) || taken.stream().anyMatch(around::touches);
            return incoming.original().externalId() == null && !(shared && SourceMatching.hasTime(incoming.workout()));
        }
    }

    /** The sessions of one file: some new, some known from elsewhere. */
    private final class Taking {
        private final Together together;
        private final ImportFile file;
        private final Intake intake;
        private final Visibility visibility;
        private final Instant now;
        private final @Nullable UUID group;
        private final Set<WorkoutId> fresh = new LinkedHashSet<>();
        private final Set<WorkoutId> touched = new LinkedHashSet<>();
        private final Set<WorkoutId> repeated = new LinkedHashSet<>();
        private final List<Warning> remarks;
        private final List<SessionView> said = new ArrayList<>();

        Taking(Together together, Taken taken) {
            this.together = together;
            this.file = taken.file();
            this.intake = taken.intake();
            this.visibility = taken.visibility();
            this.now = together.now;
            this.group = intake.workouts().size() > 1 ? Ids.next() : null;
            this.remarks = new ArrayList<>(intake.warnings());
        }

        void session(PreparedWorkout session, AnalysisDraft draft) {
            var incoming = Incoming.of(file, session, intake.note());
            var siblings = new LinkedHashSet<>(touched);
            siblings.addAll(fresh);
            var judged = together.judge(incoming, siblings);
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
            var words = new Workout.Words(session.title(), session.description().orElse(null), visibility);
            var workout = Workout.recorded(
                    WorkoutId.next(), file.athlete(), session.recording(), words, file.importId(), leg, now);
            if (!intake.note().privateNote().isEmpty()) {
                workout.noteInPrivate(Optional.of(intake.note().privateNote()), now);
            }
            StartPlaces.note(workout, session.telemetry());
            together.shelf.add(workout, session);
            sources.add(new SourceRecord(file.athlete(), workout.id(), incoming.original(), incoming.session(), now));
            analyses.enter(workout, draft, together.grounds, now);
            fresh.add(workout.id());
            return workout;
        }

        private void ask(Workout workout, WorkoutId known, Verdict verdict) {
            together.shelf.clear();
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
            var all = new LinkedHashSet<>(fresh);
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
