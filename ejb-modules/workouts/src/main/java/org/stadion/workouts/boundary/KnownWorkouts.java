package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.analysis.merge.Verdict;
import org.stadion.workouts.entity.MergeQuestion;
import org.stadion.workouts.entity.MergeStore;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;

/** Workouts that are here already, when a session of a file tells of one of them. In the caller's transaction. */
@Dependent
class KnownWorkouts {
    @Inject
    WorkoutStore workouts;

    @Inject
    SourceStore sources;

    @Inject
    MergeStore merges;

    @Inject
    MergedSources merged;

    /** @return whether it became part of the workout; else it stands beside */
    boolean merge(WorkoutId known, Incoming incoming, Verdict verdict, Instant now) {
        return merged.merge(workouts.find(known).orElseThrow(), incoming, Verdicts.byRule(verdict), now);
    }

    /** Takes what a service says now in place of what it said. */
    void renew(WorkoutId known, Incoming incoming, Instant now) {
        var original = incoming.original();
        var source = sources.ofWorkout(known).stream()
                .filter(record -> record.session() == incoming.workout().session()
                        && record.source().equals(original.source())
                        && record.externalId().equals(Optional.ofNullable(original.externalId())))
                .findFirst()
                .orElseThrow();
        merged.renew(workouts.find(known).orElseThrow(), source, incoming, now);
    }

    /** Asks the athlete whether the new workout is the same as the known one. */
    void ask(Workout workout, WorkoutId known, Verdict verdict, Instant now) {
        merges.add(new MergeQuestion(workout.athlete(), workout.id(), known, Verdicts.byRule(verdict), now));
    }
}
