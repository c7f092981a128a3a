package org.stadion.workouts.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.Edits;
import org.stadion.workouts.Edits.EditView;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.entity.Change;
import org.stadion.workouts.entity.EditStore;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;

/** Reads what a change is based on, and refuses what cannot be changed or taken back. Each reading is a transaction. */
@Stateless
@PermitAll
public class EditBases {
    /** Recipes within recipes: splits of merges of splits. */
    private static final int DEEPEST = 8;

    @Inject
    WorkoutSight sight;

    @Inject
    TelemetryStore telemetry;

    @Inject
    EditStore edits;

    @Inject
    WorkoutRebuild rebuild;

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

    public Basis of(AthleteId athlete, WorkoutId id, long expectedVersion) {
        var workout = sight.own(athlete, id);
        workout.requireVersion(expectedVersion);
        return basis(workout);
    }

    /** Of a workout that is to stay as it is, however often it was changed. */
    public Basis unchanged(AthleteId athlete, WorkoutId id, long expectedVersion) {
        var workout = sight.own(athlete, id);
        workout.requireVersion(expectedVersion);
        return basis(workout, rebuild.plan(workout));
    }

    /** What is to be merged; of the athlete's own, the others as they are now. */
    public List<Basis> of(AthleteId athlete, List<WorkoutId> ids) {
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
}
