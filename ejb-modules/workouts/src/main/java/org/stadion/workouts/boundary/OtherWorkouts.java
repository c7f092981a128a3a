package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.Change;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.EditStep;
import org.stadion.workouts.entity.EditStore;
import org.stadion.workouts.entity.GearStore;
import org.stadion.workouts.entity.Recipe;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutReturned;

/**
 * What a change of one workout does to others: a split makes a part and drops it when it is taken back, a merge takes
 * others in and brings them back. In the caller's transaction; the athlete is locked.
 */
@Dependent
class OtherWorkouts {
    @Inject
    WorkoutSight sight;

    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    SourceStore sources;

    @Inject
    EditStore edits;

    @Inject
    DayStore days;

    @Inject
    SourceParts parts;

    @Inject
    GearStore gear;

    @Inject
    AnalysisBook analyses;

    @Inject
    WorkoutRebuild rebuild;

    @Inject
    Event<WorkoutRecorded> recorded;

    @Inject
    Event<WorkoutReturned> returned;

    @Inject
    Event<WorkoutDeleted> deleted;

    /** Nobody is told of the part yet. */
    Workout splitOff(Workout whole, WorkoutId id, Change.SplitOff off, PreparedWorkout made, Instant now) {
        var part = whole.splitOff(id, made.recording(), now);
        workouts.add(part);
        workouts.flush();
        edits.add(new EditStep(part.id(), 1, off, now));
        rebuild.store(part, made, now);
        return part;
    }

    /** Tells the others of a part, once the workout that it came from is without it. */
    void announce(Workout part, Workout whole, Instant now) {
        analyses.refresh(part, now);
        recorded.fire(WorkoutEvents.recorded(part, now));
        gear.copy(whole.id(), part.id());
    }

    /** Its time belongs to the workout that it came from again; so it leaves no tombstone. */
    void drop(Workout part, Instant now) {
        rebuild.forget(part);
        telemetry.remove(part.id());
        workouts.remove(part);
        days.refresh(part.athlete(), Set.of(part.localDay()));
        deleted.fire(WorkoutEvents.deleted(part, now));
    }

    /** Gives one workout's sources to another, and takes the workout away. */
    Change.Part absorb(Workout absorbed, Recipe recipe, Workout into, Instant now) {
        var records = sources.ofWorkout(absorbed.id());
        var ids = records.stream().map(SourceRecord::id).toList();
        parts.attach(records, into.id());
        rebuild.forget(absorbed);
        edits.withdraw(absorbed, into.id(), now);
        days.refresh(absorbed.athlete(), Set.of(absorbed.localDay()));
        deleted.fire(WorkoutEvents.deleted(absorbed, now));
        return new Change.Part(absorbed.id().value(), recipe, ids);
    }

    void bringBack(AthleteId athlete, Change.Part absorbed, Instant now) {
        var id = new WorkoutId(absorbed.workout());
        edits.bringBack(id);
        var back = sight.own(athlete, id);
        parts.attach(sources.byIds(absorbed.records()), back.id());
        rebuild.remember(back, now);
        days.refresh(athlete, Set.of(back.localDay()));
        returned.fire(WorkoutEvents.returned(back, now));
    }
}
