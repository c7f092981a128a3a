package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.analysis.merge.KnownWorkout;
import org.stadion.workouts.control.analysis.merge.MergeRules;
import org.stadion.workouts.control.analysis.merge.MergeRules.Judged;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.Stretch;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout.Recording;
import org.stadion.workouts.entity.WorkoutStore;

/** Finds the workout, of those that are there or were, that an incoming record speaks of. The athlete is locked. */
@Dependent
class SourceMatching {
    /** Starts this near to the record's time are looked at: the farthest that the rules allow. */
    private static final Duration AROUND = Duration.ofMinutes(10);

    @Inject
    WorkoutStore workouts;

    @Inject
    SourceStore sources;

    @Inject
    SourceSummaries summaries;

    @Inject
    TelemetryStore telemetry;

    /** When those of these were that some workout of the athlete, or one that was deleted, may be the same as. */
    Set<Stretch> disputed(AthleteId athlete, Collection<PreparedWorkout> prepared) {
        var around = prepared.stream()
                .filter(SourceMatching::hasTime)
                .map(workout -> around(workout.recording()))
                .toList();
        if (around.isEmpty()) {
            return Set.of();
        }
        var disputed = new HashSet<>(workouts.busyIn(athlete, around));
        disputed.addAll(sources.deletedIn(athlete, around));
        return disputed;
    }

    /** When another record of the same workout may have begun or ended. */
    static Stretch around(Recording recording) {
        return new Stretch(recording.startAt().minus(AROUND), recording.endAt().plus(AROUND));
    }

    /** @param siblings workouts of the same file, which are none of each other */
    Optional<Judged> judge(Incoming incoming, Set<WorkoutId> siblings) {
        var candidates = candidates(incoming);
        siblings.forEach(candidates::remove);
        var heart = new HeartRates(telemetry, incoming);
        return MergeRules.choose(List.copyOf(candidates.values()), incoming.summary(), heart::alike);
    }

    private Map<WorkoutId, KnownWorkout> candidates(Incoming incoming) {
        var recording = incoming.workout().recording();
        var around = around(recording);
        var known = new LinkedHashMap<WorkoutId, KnownWorkout>();
        if (hasTime(incoming.workout()) || incoming.original().externalId() != null) {
            workouts.during(incoming.athlete(), around.from(), around.to()).stream()
                    .filter(workout -> workout.timed() || workout.pointCount() == 0)
                    .forEach(workout -> known.put(workout.id(), summaries.of(workout)));
            sources.tombstones(incoming.athlete(), around.from(), around.to())
                    .forEach(stone -> known.put(stone.workout(), summaries.of(stone)));
        }
        sameRecord(incoming).forEach(id -> {
            if (!known.containsKey(id)) {
                workouts.find(id).ifPresent(workout -> known.put(id, summaries.of(workout)));
                sources.tombstone(id).ifPresent(stone -> known.put(id, summaries.of(stone)));
            }
        });
        return known;
    }

    /** A track without times, or of no day, stands at the moment of its upload: what else happened then says nothing. */
    static boolean hasTime(PreparedWorkout workout) {
        var recording = workout.recording();
        return workout.dated() && (recording.timed() || recording.points() == 0);
    }

    /** The provider may have moved its record in time. */
    private List<WorkoutId> sameRecord(Incoming incoming) {
        var external = incoming.original().externalId();
        if (external == null) {
            return List.of();
        }
        return sources.ofExternal(incoming.athlete(), incoming.original().source(), external).stream()
                .filter(source -> source.session() == incoming.workout().session())
                .map(SourceRecord::workout)
                .toList();
    }
}
