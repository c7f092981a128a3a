package org.stadion.workouts.boundary;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Visibility;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.analysis.merge.MergeRules.Judged;
import org.stadion.workouts.control.analysis.merge.Verdict.Decision;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.Workout;

/** Takes in the sessions of one file: some are new, some known from elsewhere. */
final class FileIntake {
    private final ImportFile file;
    private final Intake intake;
    private final Visibility visibility;
    private final WorkoutIntake.Together together;
    private final KnownWorkouts known;
    private final Instant now;
    private final @Nullable UUID group;
    private final FileOutcome outcome;

    FileIntake(WorkoutIntake.Taken taken, WorkoutIntake.Together together, KnownWorkouts known) {
        this.file = taken.file();
        this.intake = taken.intake();
        this.visibility = taken.visibility();
        this.together = together;
        this.known = known;
        this.now = together.now;
        this.group = intake.workouts().size() > 1 ? Ids.next() : null;
        this.outcome = new FileOutcome(intake.warnings());
    }

    void take() {
        for (var i = 0; i < intake.workouts().size(); i++) {
            take(intake.workouts().get(i), intake.drafts().get(i));
        }
        outcome.settle(file, now);
    }

    private void take(PreparedWorkout session, AnalysisDraft draft) {
        var incoming = Incoming.of(file, session, intake.note());
        together.judge(incoming, outcome.siblings())
                .ifPresentOrElse(
                        judged -> take(incoming, draft, judged),
                        () -> outcome.recorded(session, store(incoming, draft).id()));
    }

    private void take(Incoming incoming, AnalysisDraft draft, Judged judged) {
        var session = incoming.workout();
        var verdict = judged.verdict();
        var same = new WorkoutId(UUID.fromString(judged.workout().id()));
        if (verdict.decision() == Decision.ASK) {
            var own = store(incoming, draft);
            together.shelf.clear();
            known.ask(own, same, verdict, now);
            outcome.unsure(session, own.id());
            return;
        }
        switch (verdict.action()) {
            case MERGE -> outcome.merged(session, same, known.merge(same, incoming, verdict, now));
            case UPDATE -> {
                known.renew(same, incoming, now);
                outcome.updated(session, same);
            }
            case DUPLICATE -> outcome.repeated(session, same);
            case STAY_DELETED -> outcome.staysDeleted(session);
            case KEEP_APART -> outcome.recorded(session, store(incoming, draft).id());
        }
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
        together.shelf.add(workout, incoming, draft);
        return workout;
    }
}
