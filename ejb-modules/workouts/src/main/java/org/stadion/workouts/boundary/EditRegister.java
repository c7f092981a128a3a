package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.Edits;
import org.stadion.workouts.Edits.EditView;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutView;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.Change;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.EditStep;
import org.stadion.workouts.entity.EditStore;
import org.stadion.workouts.entity.GearStore;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;
import org.stadion.workouts.events.WorkoutReturned;

/**
 * The history of changes. Each entry is a transaction; workouts are made anew between two of them, and the second one
 * finds out by the versions whether what the first one read still holds.
 */
@Stateless
@PermitAll
public class EditRegister {
    /** Recipes within recipes: splits of merges of splits. */
    private static final int DEEPEST = 8;

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
    Event<WorkoutChanged> changed;

    @Inject
    Event<WorkoutDeleted> deleted;

    @Inject
    Clock clock;

    /**
     * A workout before a change: what it is made of, and the version that the change is based on.
     *
     * @param start of its first sample, from which seconds count; null without samples
     */
    public record Basis(
            WorkoutId id,
            long version,
            String sport,
            @Nullable Instant start,
            WorkoutRebuild.Plan plan) {}

    public List<EditView> history(AthleteId athlete, WorkoutId id) {
        sight.own(athlete, id);
        return edits.ofWorkout(id).stream().map(EditViews::view).toList();
    }

    public Basis basis(AthleteId athlete, WorkoutId id, long expectedVersion) {
        var workout = sight.own(athlete, id);
        workout.requireVersion(expectedVersion);
        return basis(workout);
    }

    /** What is to be merged; of the athlete's own, the others as they are now. */
    public List<Basis> bases(AthleteId athlete, List<WorkoutId> ids) {
        return ids.stream().map(id -> basis(sight.own(athlete, id))).toList();
    }

    private Basis basis(Workout workout) {
        var plan = rebuild.plan(workout);
        if (plan.recipe().changes().size() >= Edits.MOST_EDITS || plan.recipe().depth() > DEEPEST) {
            throw new DomainException.Conflict(
                    "edit-history-full", "This workout was changed as often as it can be. Undo some of it first.");
        }
        return basis(workout, plan);
    }

    private Basis basis(Workout workout, WorkoutRebuild.Plan plan) {
        var start = telemetry
                .find(workout.id(), Set.of(TelemetryCodec.TIME))
                .map(StoredTelemetry::start)
                .orElse(null);
        return new Basis(workout.id(), workout.version(), workout.sport(), start, plan);
    }

    /** The last change; of a part that was split off, and not changed since, that of the workout that it came from. */
    public Basis lastChanged(AthleteId athlete, WorkoutId id, long expectedVersion) {
        var workout = sight.own(athlete, id);
        workout.requireVersion(expectedVersion);
        var steps = edits.ofWorkout(id);
        if (steps.isEmpty()) {
            throw new DomainException.Conflict("nothing-to-undo", "This workout is as it was recorded.");
        }
        if (steps.getLast().change() instanceof Change.SplitOff off) {
            var origin = sight.own(athlete, new WorkoutId(off.other()));
            requireLast(origin.id(), new Change.Split(off.atS(), id.value()));
            return basis(origin, rebuild.plan(origin));
        }
        if (steps.getLast().change() instanceof Change.Split split) {
            requireUntouched(new WorkoutId(split.other()));
        }
        return basis(workout, rebuild.plan(workout));
    }

    private void requireLast(WorkoutId origin, Change split) {
        var steps = edits.ofWorkout(origin);
        if (steps.isEmpty() || !steps.getLast().change().equals(split)) {
            throw changedSince();
        }
    }

    /** The athlete may have deleted it meanwhile; but it must not be part of yet another one. */
    private void requireUntouched(WorkoutId part) {
        if (edits.isWithdrawn(part) || edits.ofWorkout(part).size() > 1) {
            throw changedSince();
        }
    }

    private static DomainException.Conflict changedSince() {
        return new DomainException.Conflict(
                "edit-not-last", "The other workout was changed since. Undo its changes first, then this one.");
    }

    /** Stores a workout with one more change. */
    public WorkoutView changed(AthleteId athlete, Basis basis, Change change, PreparedWorkout made) {
        var now = begin(athlete);
        var workout = current(athlete, basis);
        if (edits.ofWorkout(workout.id()).isEmpty()) {
            parts.keep(workout);
        }
        store(workout, change, made, now);
        return WorkoutViews.view(workout, true);
    }

    private Instant begin(AthleteId athlete) {
        workouts.lock(athlete);
        return clock.instant();
    }

    private Workout current(AthleteId athlete, Basis basis) {
        var workout = sight.own(athlete, basis.id());
        workout.requireVersion(basis.version());
        return workout;
    }

    private void store(Workout workout, Change change, PreparedWorkout made, Instant now) {
        edits.add(new EditStep(workout.id(), edits.ofWorkout(workout.id()).size() + 1, change, now));
        rebuild.store(workout, made, now);
        changed.fire(WorkoutEvents.changed(workout, now));
    }

    public Edits.SplitParts split(
            AthleteId athlete,
            Basis basis,
            Change.Split change,
            PreparedWorkout first,
            Change.SplitOff off,
            PreparedWorkout second) {
        var now = begin(athlete);
        var workout = current(athlete, basis);
        var part = workout.splitOff(new WorkoutId(change.other()), second.recording(), now);
        workouts.add(part);
        workouts.flush();
        edits.add(new EditStep(part.id(), 1, off, now));
        rebuild.store(part, second, now);
        store(workout, change, first, now);
        analyses.refresh(part, now);
        recorded.fire(WorkoutEvents.recorded(part, now));
        gear.copy(workout.id(), part.id());
        return new Edits.SplitParts(WorkoutViews.view(workout, true), WorkoutViews.view(part, true));
    }

    public WorkoutView merge(AthleteId athlete, Basis basis, List<Basis> others, PreparedWorkout made) {
        var now = begin(athlete);
        var workout = current(athlete, basis);
        var taken = new ArrayList<Change.Part>();
        for (var other : others) {
            var absorbed = current(athlete, other);
            var records = sources.ofWorkout(absorbed.id());
            taken.add(new Change.Part(
                    other.id().value(),
                    other.plan().recipe(),
                    records.stream().map(SourceRecord::id).toList()));
            parts.attach(records, workout.id());
            rebuild.forget(absorbed);
            edits.withdraw(absorbed, workout.id(), now);
            days.refresh(athlete, Set.of(absorbed.localDay()));
            deleted.fire(WorkoutEvents.deleted(absorbed, now));
        }
        store(workout, new Change.Merge(taken), made, now);
        return WorkoutViews.view(workout, true);
    }

    public WorkoutView undone(AthleteId athlete, Basis basis, PreparedWorkout made) {
        var now = begin(athlete);
        var workout = current(athlete, basis);
        var step = edits.ofWorkout(workout.id()).getLast();
        edits.remove(step);
        if (step.number() == 1) {
            parts.forgetOnly(workout);
        }
        switch (step.change()) {
            case Change.Split split ->
                workouts.find(new WorkoutId(split.other())).ifPresent(part -> drop(part, now));
            case Change.Merge merge -> merge.parts().forEach(part -> bringBack(athlete, part, now));
            default -> {}
        }
        rebuild.store(workout, made, now);
        changed.fire(WorkoutEvents.changed(workout, now));
        return WorkoutViews.view(workout, true);
    }

    /** Its time belongs to the workout that it came from again; so it leaves no tombstone. */
    private void drop(Workout part, Instant now) {
        rebuild.forget(part);
        telemetry.remove(part.id());
        workouts.remove(part);
        days.refresh(part.athlete(), Set.of(part.localDay()));
        deleted.fire(WorkoutEvents.deleted(part, now));
    }

    private void bringBack(AthleteId athlete, Change.Part part, Instant now) {
        edits.bringBack(new WorkoutId(part.workout()));
        var back = sight.own(athlete, new WorkoutId(part.workout()));
        parts.attach(sources.byIds(part.records()), back.id());
        rebuild.remember(back, now);
        days.refresh(athlete, Set.of(back.localDay()));
        returned.fire(WorkoutEvents.returned(back, now));
    }
}
