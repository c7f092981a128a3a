package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stadion.kernel.DomainException;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.MergeStore;
import org.stadion.workouts.entity.SourcePart;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceRecord.Merge;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.Workout;

/** Says which sources a workout is made of: lets them join, takes them out, hands them over. The athlete is locked. */
@Dependent
class MergedSources {
    @Inject
    SourceStore sources;

    @Inject
    MergeStore merges;

    @Inject
    SourceParts parts;

    @Inject
    Reassembly reassembly;

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
            reassembly.of(workout, now);
        } else if (parts.changes(workout.id()).isEmpty()) {
            reassembly.store(workout, said.recording(), said.telemetry(), now);
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
        if (!parts.isOpen(workout.id()) || !reassembly.of(workout, now)) {
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
        if (joining.isEmpty() || reassembly.of(workout, now)) {
            return !joining.isEmpty();
        }
        joining.forEach(merges::remove);
        return false;
    }
}
