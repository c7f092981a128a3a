package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.Recomputation;
import org.stadion.workouts.entity.Recomputation.Outcome;
import org.stadion.workouts.entity.RecomputationDifference;
import org.stadion.workouts.entity.RecomputationStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutAnalysis;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutChanged;

/** Keeps what a recomputation made anew, with what differs from before; a dry run keeps only the differences. */
@Dependent
class RenewedFindings {
    @Inject
    RecomputationStore store;

    @Inject
    WorkoutStore workouts;

    @Inject
    DayStore days;

    @Inject
    Event<WorkoutChanged> changed;

    Outcome keep(Recomputation entry, List<Renewals.Found> workedOn, List<Renewal.Outcome> outcomes, Instant now) {
        var changes = 0;
        var failures = 0;
        var moved = new ArrayList<Workout>();
        for (var i = 0; i < outcomes.size(); i++) {
            var analysis = workedOn.get(i).analysis();
            var workout = workedOn.get(i).workout();
            switch (outcomes.get(i)) {
                case Renewal.Found found -> {
                    changes += tell(entry, analysis, found) ? 1 : 0;
                    if (!entry.dryRun() && keep(analysis, workout, found, now)) {
                        moved.add(workout);
                    }
                }
                case Renewal.Unreadable unreadable -> {
                    WorkoutsLog.LOG.notRecomputed(
                            workout.id().value(), entry.id().value(), unreadable.why());
                    leave(entry, analysis, workout, unreadable, now);
                    failures++;
                }
            }
        }
        announce(entry, moved, now);
        return new Outcome(outcomes.size(), changes, failures);
    }

    /** @return whether anything differs from before */
    private boolean tell(Recomputation entry, WorkoutAnalysis analysis, Renewal.Found found) {
        if (found.differences().isEmpty()) {
            return false;
        }
        store.add(new RecomputationDifference(
                entry.id(), analysis, analysis.findings(), found.findings(), found.differences()));
        return true;
    }

    /**
     * Writes only what differs: most figures of most workouts come out as they were.
     *
     * @return whether the moving time of the workout itself is another
     */
    private static boolean keep(WorkoutAnalysis analysis, Workout workout, Renewal.Found found, Instant now) {
        if (!analysis.says(found.findings(), found.mark())) {
            analysis.revise(workout, found.findings(), found.mark(), now);
        }
        if (found.figures().equals(workout.figures())) {
            return false;
        }
        workout.figure(found.figures(), now);
        return true;
    }

    /** What cannot be made anew keeps its findings, and is not looked for again. */
    private static void leave(
            Recomputation entry,
            WorkoutAnalysis analysis,
            Workout workout,
            Renewal.Unreadable unreadable,
            Instant now) {
        if (!entry.dryRun()) {
            analysis.revise(workout, analysis.findings(), unreadable.mark(), now);
        }
    }

    /** Others learn of workouts with another moving time. */
    private void announce(Recomputation entry, List<Workout> moved, Instant now) {
        if (!moved.isEmpty()) {
            workouts.flush();
            days.refresh(entry.athlete(), moved.stream().map(Workout::localDay).collect(Collectors.toSet()));
            moved.forEach(workout -> changed.fire(WorkoutEvents.changed(workout, now)));
        }
    }
}
