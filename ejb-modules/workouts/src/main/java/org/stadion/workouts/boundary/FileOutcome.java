package org.stadion.workouts.boundary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.ImportView.Outcome;
import org.stadion.workouts.ImportView.SessionView;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.FileSessions;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.Remarks;

/** What became of the sessions of one file, and so of the file. */
final class FileOutcome {
    private final Set<WorkoutId> fresh = new LinkedHashSet<>();
    private final Set<WorkoutId> touched = new LinkedHashSet<>();
    private final Set<WorkoutId> repeated = new LinkedHashSet<>();
    private final List<SessionView> said = new ArrayList<>();
    private final List<Warning> remarks;

    FileOutcome(List<Warning> warnings) {
        this.remarks = new ArrayList<>(warnings);
    }

    /** The workouts that so far are of this file. */
    Set<WorkoutId> siblings() {
        var siblings = new LinkedHashSet<>(touched);
        siblings.addAll(fresh);
        return siblings;
    }

    void recorded(PreparedWorkout session, WorkoutId workout) {
        fresh.add(workout);
        note(session, Outcome.RECORDED, workout);
    }

    void unsure(PreparedWorkout session, WorkoutId workout) {
        fresh.add(workout);
        remarks.add(FileRemarks.MERGE_UNSURE);
        note(session, Outcome.UNSURE, workout);
    }

    void merged(PreparedWorkout session, WorkoutId known, boolean joined) {
        touched.add(known);
        remarks.add(joined ? FileRemarks.MERGED : FileRemarks.STANDS_BESIDE);
        note(session, Outcome.MERGED, known);
    }

    void updated(PreparedWorkout session, WorkoutId known) {
        touched.add(known);
        remarks.add(FileRemarks.UPDATED);
        note(session, Outcome.UPDATED, known);
    }

    void repeated(PreparedWorkout session, WorkoutId known) {
        repeated.add(known);
        remarks.add(FileRemarks.ALREADY_HERE);
        note(session, Outcome.DUPLICATE, known);
    }

    void staysDeleted(PreparedWorkout session) {
        remarks.add(FileRemarks.DELETED_BEFORE);
        note(session, Outcome.STAYS_DELETED, null);
    }

    private void note(PreparedWorkout session, Outcome outcome, @Nullable WorkoutId workout) {
        said.add(FileSessions.said(session.session(), session.recording(), outcome, Optional.ofNullable(workout)));
    }

    void settle(ImportFile file, Instant now) {
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
