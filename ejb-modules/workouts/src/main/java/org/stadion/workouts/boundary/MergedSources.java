package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.WorkoutId;
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
import org.stadion.workouts.entity.SourcePart;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceRecord.Merge;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.Workout.Recording;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutChanged;

/**
 * Puts workouts together from their sources and takes them apart; what the athlete changed in one is changed again each
 * time. What the athlete wrote about a workout, who may see it and what sport it is called stay as they are. The athlete
 * is locked.
 */
@Dependent
class MergedSources {
    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    SourceStore sources;

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
     * Adds what another source says of the workout.
     *
     * @return whether it became part of it; else it stands beside, because of what the athlete changed
     */
    boolean merge(Workout workout, Incoming incoming, Merge why, Instant now) {
        var source = new SourceRecord(incoming.athlete(), workout.id(), incoming.original(), incoming.session(), now);
        source.merge(workout.id(), why);
        if (!parts.isOpen(workout.id())) {
            sources.add(source);
            return false;
        }
        parts.spread(workout);
        sources.add(source);
        var said = incoming.workout();
        var part = new SourcePart(source, said.recording(), said.title(), said.description(), said.telemetry());
        merges.add(part);
        return join(workout, List.of(part), now);
    }

    /** Takes what a source of the workout says now in place of what it said. */
    void renew(Workout workout, SourceRecord source, Incoming incoming, Instant now) {
        source.renew(incoming.original(), incoming.session());
        var said = incoming.workout();
        var part = merges.part(source.id());
        if (part.isPresent()) {
            part.get().renew(said.recording(), said.title(), said.description(), said.telemetry());
            rebuild(workout, now);
        } else if (parts.changes(workout.id()).isEmpty()) {
            store(workout, said.recording(), said.telemetry(), now);
        }
    }

    /**
     * Takes a source out of the workout and into another one, which is new and says nothing yet but this.
     *
     * @throws DomainException.Conflict if changes of the workout need it
     */
    SourcePart takeOut(Workout workout, SourceRecord source, WorkoutId into, Instant now) {
        var part = merges.part(source.id()).orElseThrow();
        source.separate(into, workout.id());
        merges.remove(part);
        if (!parts.isOpen(workout.id()) || !rebuild(workout, now)) {
            throw new DomainException.Conflict(
                    "edit-in-the-way",
                    "Changes of this workout cannot be made without that source. Undo them first, then take it out.");
        }
        return part;
    }

    /**
     * Gives all sources of one workout to another, which is not rebuilt yet. The first one says nothing any more.
     *
     * @return what is to join
     */
    List<SourcePart> handOver(Workout from, Workout to, Merge why) {
        var joining = new ArrayList<SourcePart>();
        var open = parts.isOpen(to.id());
        if (open) {
            parts.spread(from);
            parts.spread(to);
        }
        for (var source : sources.ofWorkout(from.id())) {
            source.merge(to.id(), why);
            merges.part(source.id()).filter(part -> open).ifPresent(part -> {
                part.attach(to.id());
                joining.add(part);
            });
        }
        return joining;
    }

    /**
     * Puts the workout together with more sources than before.
     *
     * @return whether they are part of it now; else they stand beside
     */
    boolean join(Workout workout, List<SourcePart> joining, Instant now) {
        if (joining.isEmpty() || rebuild(workout, now)) {
            return !joining.isEmpty();
        }
        joining.forEach(merges::remove);
        return false;
    }

    /**
     * Puts the workout together anew from what its sources say, and tells the others.
     *
     * @return false if that cannot be, because a change of the workout cannot be made then; it stays as it is
     */
    private boolean rebuild(Workout workout, Instant now) {
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

    private void store(Workout workout, Recording recording, Optional<StoredTelemetry> samples, Instant now) {
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
