package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Ids;
import org.stadion.workouts.ImportView.Warning;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.ImportFile;
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
    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    SourceStore sources;

    @Inject
    DayStore days;

    @Inject
    AnalysisBook analyses;

    @Inject
    DerivedFigures derived;

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
        var remarks = alive.size() == ids.size()
                ? Remarks.NONE
                : Remarks.NONE.with(
                        new Warning("deleted-before", "You deleted a workout of this file; it stays deleted."));
        file.duplicates(alive, remarks, now);
        return true;
    }

    /** Stores all of it, and settles the file. */
    void take(ImportFile file, Intake intake, Instant now) {
        workouts.lock(file.athlete());
        if (settledAsDuplicate(file, now)) {
            return;
        }
        var group = intake.workouts().size() > 1 ? Ids.next() : null;
        var stored = new ArrayList<Workout>();
        for (var session : intake.workouts()) {
            var draft = intake.drafts().get(stored.size());
            stored.add(store(file, session, draft, intake, group, now));
        }
        days.refresh(
                file.athlete(),
                new TreeSet<>(stored.stream().map(Workout::localDay).toList()));
        stored.forEach(workout -> recorded.fire(WorkoutEvents.recorded(workout, now)));
        file.imported(stored.stream().map(Workout::id).toList(), new Remarks(intake.warnings()), now);
    }

    private Workout store(
            ImportFile file,
            PreparedWorkout session,
            AnalysisDraft draft,
            Intake intake,
            @Nullable UUID group,
            Instant now) {
        var leg = group == null ? null : new Workout.Leg(group, session.session() + 1);
        var words = new Workout.Words(session.title(), session.description().orElse(null), intake.visibility());
        var workout = Workout.recorded(
                WorkoutId.next(), file.athlete(), session.recording(), words, file.importId(), leg, now);
        if (!intake.note().privateNote().isEmpty()) {
            workout.noteInPrivate(java.util.Optional.of(intake.note().privateNote()), now);
        }
        workouts.add(workout);
        session.telemetry().ifPresent(samples -> telemetry.save(workout.id(), samples));
        derived.keep(workout, session.achievements());
        sources.add(source(file, workout, session, intake, now));
        analyses.write(workout, draft, now);
        return workout;
    }

    private static SourceRecord source(
            ImportFile file, Workout workout, PreparedWorkout session, Intake intake, Instant now) {
        var recording = session.recording();
        var external = intake.note().externalId();
        return new SourceRecord(
                file.athlete(),
                workout.id(),
                new SourceRecord.Original(
                        external.isEmpty() ? "file" : "strava",
                        external.isEmpty() ? null : external,
                        file.sha256(),
                        file.id(),
                        file.objectKey(),
                        file.name()),
                new SourceRecord.Session(
                        session.session(),
                        recording.format(),
                        recording.device(),
                        recording.startAt(),
                        recording.endAt(),
                        recording.sport()),
                now);
    }
}
