package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.control.mosaic.Mosaic;
import org.stadion.workouts.control.pipeline.MergedWorkout;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.control.pipeline.Rederived;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.sport.SportFamily;
import org.stadion.workouts.entity.Change;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.MergeStore;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.Workout.Recording;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutChanged;

/**
 * Puts a workout together from its sources, each time anew, and changes it again as the athlete had changed it. What the athlete
 * wrote about it, who may see it and what sport it is called stay as they are.
 */
@Dependent
class Reassembly {
    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    MergeStore merges;

    @Inject
    SourceParts parts;

    @Inject
    AnalysisBook analyses;

    @Inject
    DerivedFigures derived;

    @Inject
    DayStore days;

    @Inject
    Event<WorkoutChanged> changed;

    /**
     * Puts the workout together anew from what its sources say, and tells the others.
     *
     * @return false if that cannot be, because a change of the workout cannot be made then; it stays as it is
     */
    boolean of(Workout workout, Instant now) {
        var changes = parts.changes(workout.id());
        var from = parts.ofWorkout(workout.id());
        if (from.isEmpty() || changes.stream().anyMatch(Change::sharesWithOthers)) {
            return false;
        }
        if (from.size() == 1 && changes.isEmpty()) {
            var only = from.getFirst();
            merges.remove(only);
            store(workout, only.recording(), only.telemetry(), now);
            return true;
        }
        var merged = MergedWorkout.of(from.stream().map(MergedWorkout::tile).toList(), called(workout));
        var made = changed(merged, changes);
        if (made.isEmpty()) {
            return false;
        }
        from.forEach(part -> part.gives(given(part.source().toString(), merged.laid())));
        var own = analyses.grounds(workout.athlete()).stopping(made.get());
        store(workout, own.recording(), own.telemetry(), now);
        return true;
    }

    private static Sport called(Workout workout) {
        var catalogue = SportCatalogue.standard();
        return catalogue.byKey(workout.sport()).orElseGet(catalogue::other);
    }

    private static Optional<PreparedWorkout> changed(MergedWorkout.Merged merged, List<Change> changes) {
        if (changes.isEmpty()) {
            return Optional.of(merged.workout());
        }
        try {
            return Optional.of(Rederived.of(merged, changes));
        } catch (DomainException.Invalid impossible) {
            return Optional.empty();
        }
    }

    private static Map<String, String> given(String source, Mosaic.Laid laid) {
        var given = new TreeMap<String, String>();
        laid.choices().forEach((channel, choice) -> {
            if (choice.offer().source().equals(source)) {
                given.put(channel.key(), choice.why().code());
            }
        });
        return given;
    }

    /** Gives the workout another recording, and all that follows from it. */
    void store(Workout workout, Recording recording, Optional<StoredTelemetry> samples, Instant now) {
        var before = workout.localDay();
        var sport = workout.sport();
        var family = workout.sportFamily();
        workout.revise(recording, now);
        if (!family.equals(SportFamily.OTHER.name())) {
            workout.callIt(sport, family, now);
        }
        StartPlaces.note(workout, samples);
        workouts.flush();
        telemetry.remove(workout.id());
        samples.ifPresent(stored -> telemetry.save(workout.id(), stored));
        derived.refresh(workout);
        analyses.refresh(workout, now);
        days.refresh(workout.athlete(), new TreeSet<>(Set.of(before)));
        days.refresh(workout.athlete(), new TreeSet<>(Set.of(workout.localDay())));
        changed.fire(WorkoutEvents.changed(workout, now));
    }
}
