package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportStore;
import org.stadion.workouts.entity.MergeQuestion;
import org.stadion.workouts.entity.SourcePart;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Tombstone;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;

/** Carries out what athletes say of which records are the same. The athlete is locked. */
@Dependent
class AthletesVerdicts {
    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    SourceStore sources;

    @Inject
    ImportStore imports;

    @Inject
    MergedSources merged;

    @Inject
    AnalysisBook analyses;

    @Inject
    DerivedFigures derived;

    @Inject
    DayStore days;

    @Inject
    Event<WorkoutRecorded> recorded;

    @Inject
    Event<WorkoutDeleted> deleted;

    /** Makes a workout of its own of a source that was taken for the same. */
    Workout ownAgain(Workout from, SourceRecord source, Instant now) {
        var id = WorkoutId.next();
        var part = merged.takeOut(from, source, id, now);
        var words = new Workout.Words(part.title(), part.description().orElse(null), from.visibility());
        var workout = source.importFile()
                .flatMap(imports::file)
                .map(ImportFile::importId)
                .map(owner -> Workout.recorded(id, from.athlete(), part.recording(), words, owner, null, now))
                .orElseGet(() -> Workout.entered(id, from.athlete(), part.recording(), words, now));
        StartPlaces.note(workout, part.telemetry());
        workouts.add(workout);
        part.telemetry().ifPresent(samples -> telemetry.save(id, samples));
        derived.refresh(workout);
        analyses.refresh(workout, now);
        days.refresh(workout.athlete(), Set.of(workout.localDay()));
        recorded.fire(WorkoutEvents.recorded(workout, now));
        return workout;
    }

    /** The older one stays, with all that was said of it; of a deleted one nothing comes back. */
    void same(MergeQuestion question, Workout workout, Instant now) {
        var other = workouts.find(question.other());
        var joining = new ArrayList<SourcePart>();
        if (other.isPresent()) {
            joining.addAll(merged.handOver(workout, other.get(), Verdicts.byAthlete(question)));
            imports.redirect(workout.id(), question.other());
        } else {
            sources.add(new Tombstone(workout, now));
        }
        derived.remove(workout.id());
        telemetry.remove(workout.id());
        workouts.remove(workout);
        workouts.flush();
        days.refresh(workout.athlete(), Set.of(workout.localDay()));
        deleted.fire(WorkoutEvents.deleted(workout, now));
        other.ifPresent(whole -> merged.join(whole, joining, now));
    }

    /** They are not asked about again. */
    void different(MergeQuestion question, Workout workout) {
        sources.ofWorkout(workout.id()).forEach(source -> source.separate(workout.id(), question.other()));
    }
}
