package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.analysis.merge.ChannelChoice.Why;
import org.stadion.workouts.entity.Change;
import org.stadion.workouts.entity.EditStep;
import org.stadion.workouts.entity.EditStore;
import org.stadion.workouts.entity.MergeStore;
import org.stadion.workouts.entity.SourcePart;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceRecord.Original;
import org.stadion.workouts.entity.SourceRecord.Session;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;

/**
 * What each source says by itself. It is kept of the sources of a merged workout, and of the only one of a workout that
 * was changed: a source may still join that, and then what the first one said is needed as it was.
 */
@Dependent
class SourceParts {
    private static final String MANUAL = SourceFormat.MANUAL.slug();

    @Inject
    SourceStore sources;

    @Inject
    MergeStore merges;

    @Inject
    EditStore edits;

    @Inject
    TelemetryStore telemetry;

    /** What the athlete changed in what the sources say together. */
    List<Change> changes(WorkoutId workout) {
        return edits.ofWorkout(workout).stream().map(EditStep::change).toList();
    }

    /** Whether a source may join: where a stretch was given to or taken from other workouts, it cannot follow. */
    boolean isOpen(WorkoutId workout) {
        var changes = changes(workout);
        return changes.isEmpty()
                || (changes.stream().noneMatch(Change::sharesWithOthers)
                        && !ofWorkout(workout).isEmpty());
    }

    /** In the order in which they were merged; sources that stand beside have none. */
    List<SourcePart> ofWorkout(WorkoutId workout) {
        var parts = new ArrayList<SourcePart>();
        for (var source : sources.ofWorkout(workout)) {
            merges.part(source.id()).ifPresent(parts::add);
        }
        return parts;
    }

    /** Writes down what a workout of one source says, as what that source says; before any change of it. */
    void spread(Workout workout) {
        if (sources.ofWorkout(workout.id()).isEmpty()) {
            sources.add(typedIn(workout));
        }
        keep(workout);
    }

    /** The same, where it has a source. */
    void keep(Workout workout) {
        var known = sources.ofWorkout(workout.id());
        if (!known.isEmpty() && ofWorkout(workout.id()).isEmpty()) {
            var part = new SourcePart(
                    known.getFirst(),
                    workout.recording(),
                    workout.title(),
                    workout.description(),
                    telemetry.find(workout.id()));
            part.gives(workout.channels().stream()
                    .collect(Collectors.toMap(Function.identity(), channel -> Why.ONLY_SOURCE.code())));
            merges.add(part);
        }
    }

    /** A workout that is as its only source says needs no part of it. */
    void forgetOnly(Workout workout) {
        var parts = ofWorkout(workout.id());
        if (parts.size() == 1) {
            merges.remove(parts.getFirst());
        }
    }

    /** These sources, and what they say, are another workout's now. */
    void attach(List<SourceRecord> records, WorkoutId to) {
        for (var record : records) {
            record.attach(to);
            merges.part(record.id()).ifPresent(part -> part.attach(to));
        }
    }

    /** What an athlete typed in is a source like another, only without a file. */
    private static SourceRecord typedIn(Workout workout) {
        return new SourceRecord(
                workout.athlete(),
                workout.id(),
                new Original(MANUAL, null, workout.id().toString(), null, "", ""),
                new Session(
                        0,
                        workout.format(),
                        workout.device().orElse(null),
                        workout.startAt(),
                        workout.endAt(),
                        workout.sport()),
                workout.createdAt());
    }
}
