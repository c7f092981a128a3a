package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stadion.identity.AthleteId;
import org.stadion.runtime.Audit;
import org.stadion.workouts.Edits;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutView;
import org.stadion.workouts.boundary.EditBases.Basis;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.Change;
import org.stadion.workouts.entity.EditStep;
import org.stadion.workouts.entity.EditStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutChanged;

/**
 * The history of changes. Each entry is a transaction; workouts are made anew between the reading of their {@link
 * EditBases} and the entry, which finds out by the versions whether what was read still holds.
 */
@Stateless
@PermitAll
public class EditRegister {
    @Inject
    WorkoutSight sight;

    @Inject
    WorkoutStore workouts;

    @Inject
    EditStore edits;

    @Inject
    SourceParts parts;

    @Inject
    OtherWorkouts others;

    @Inject
    WorkoutRebuild rebuild;

    @Inject
    Audit audit;

    @Inject
    Event<WorkoutChanged> changed;

    @Inject
    Clock clock;

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
        renewed(workout, made, now);
    }

    private void renewed(Workout workout, PreparedWorkout made, Instant now) {
        rebuild.store(workout, made, now);
        changed.fire(WorkoutEvents.changed(workout, now));
    }

    /** Stores a workout that was made anew, with no change to it. */
    public WorkoutView reread(AthleteId athlete, Basis basis, PreparedWorkout made) {
        var now = begin(athlete);
        var workout = current(athlete, basis);
        renewed(workout, made, now);
        return WorkoutViews.view(workout, true);
    }

    /** The same because support staff wanted it: the audit log knows in the same transaction. */
    public void rereadForSupport(AthleteId athlete, Basis basis, PreparedWorkout made, String actor, String reason) {
        reread(athlete, basis, made);
        audit.record(actor, "workout.reread", "workout/" + basis.id(), reason);
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
        var part = others.splitOff(workout, new WorkoutId(change.other()), off, second, now);
        store(workout, change, first, now);
        others.announce(part, workout, now);
        return new Edits.SplitParts(WorkoutViews.view(workout, true), WorkoutViews.view(part, true));
    }

    public WorkoutView merge(AthleteId athlete, Basis basis, List<Basis> merged, PreparedWorkout made) {
        var now = begin(athlete);
        var workout = current(athlete, basis);
        var taken = new ArrayList<Change.Part>();
        for (var other : merged) {
            taken.add(others.absorb(current(athlete, other), other.plan().recipe(), workout, now));
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
                workouts.find(new WorkoutId(split.other())).ifPresent(part -> others.drop(part, now));
            case Change.Merge merge -> merge.parts().forEach(part -> others.bringBack(athlete, part, now));
            default -> {}
        }
        renewed(workout, made, now);
        return WorkoutViews.view(workout, true);
    }
}
