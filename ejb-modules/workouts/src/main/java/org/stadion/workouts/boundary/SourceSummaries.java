package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.analysis.merge.KnownWorkout;
import org.stadion.workouts.control.analysis.merge.SourceSummary;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.Tombstone;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.Workout.Recording;

/** Tells the rules of merging what is known of a workout that is there or was, and of its sources. */
@Dependent
class SourceSummaries {
    @Inject
    SourceStore sources;

    @Inject
    SourceParts parts;

    KnownWorkout of(Workout workout) {
        var records = sources.ofWorkout(workout.id());
        var recording = asRecorded(workout);
        var canonical = new SourceSummary(
                workout.athlete().toString(),
                records.isEmpty() ? "" : records.getFirst().source(),
                "",
                "",
                records.isEmpty() ? "" : records.getFirst().fileName(),
                recording.startAt(),
                Duration.between(recording.startAt(), recording.endAt()),
                Incoming.family(workout.sportFamily()),
                recording.figures().shownOr("distance", Double.NaN));
        return new KnownWorkout(workout.id().toString(), canonical, summaries(records), separated(workout.id()), false);
    }

    /** Another source knows nothing of what the athlete cut off or corrected. */
    private Recording asRecorded(Workout workout) {
        return parts.changes(workout.id()).isEmpty() || !parts.isOpen(workout.id())
                ? workout.recording()
                : parts.ofWorkout(workout.id()).getFirst().recording();
    }

    KnownWorkout of(Tombstone stone) {
        var records = sources.ofWorkout(stone.workout());
        var canonical = new SourceSummary(
                stone.athlete().toString(),
                records.isEmpty() ? "" : records.getFirst().source(),
                "",
                "",
                records.isEmpty() ? "" : records.getFirst().fileName(),
                stone.startAt(),
                Duration.between(stone.startAt(), stone.endAt()),
                SportFamilies.of(stone.sport()),
                Double.NaN);
        return new KnownWorkout(
                stone.workout().toString(), canonical, summaries(records), separated(stone.workout()), true);
    }

    private List<SourceSummary> separated(WorkoutId workout) {
        return summaries(sources.separatedFrom(workout));
    }

    private static List<SourceSummary> summaries(List<SourceRecord> records) {
        var summaries = new ArrayList<SourceSummary>();
        for (var record : records) {
            summaries.add(new SourceSummary(
                    record.athlete().toString(),
                    record.source(),
                    record.externalId().map(id -> id + "/" + record.session()).orElse(""),
                    record.contentSha256() + "/" + record.session(),
                    record.fileName(),
                    record.startAt(),
                    Duration.between(record.startAt(), record.endAt()),
                    SportFamilies.of(record.sport()),
                    Double.NaN));
        }
        return summaries;
    }
}
