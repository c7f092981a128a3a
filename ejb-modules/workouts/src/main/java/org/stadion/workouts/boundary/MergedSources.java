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
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.mosaic.Mosaic;
import org.stadion.workouts.control.mosaic.SourceOrigin;
import org.stadion.workouts.control.mosaic.Tile;
import org.stadion.workouts.control.pipeline.MergedWorkout;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.sport.SportFamily;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.EditStore;
import org.stadion.workouts.entity.MergeStore;
import org.stadion.workouts.entity.SourcePart;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceRecord.Merge;
import org.stadion.workouts.entity.SourceRecord.Original;
import org.stadion.workouts.entity.SourceRecord.Session;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.Workout.Recording;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutChanged;

/**
 * Puts workouts together from their sources and takes them apart. What the athlete wrote about a workout, who may see it
 * and what sport it is called stay as they are. The athlete is locked.
 */
@Dependent
class MergedSources {
    private static final String MANUAL = SourceFormat.MANUAL.slug();

    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    SourceStore sources;

    @Inject
    MergeStore merges;

    @Inject
    EditStore edits;

    @Inject
    AnalysisBook analyses;

    @Inject
    DerivedFigures derived;

    @Inject
    DayStore days;

    @Inject
    Event<WorkoutChanged> changed;

    /** Adds what another source says of the workout. */
    void merge(Workout workout, Incoming incoming, Merge why, Instant now) {
        var edited = isEdited(workout);
        if (!edited) {
            spread(workout);
        }
        var source = new SourceRecord(incoming.athlete(), workout.id(), incoming.original(), incoming.session(), now);
        source.merge(workout.id(), why);
        sources.add(source);
        if (!edited) {
            merges.add(part(source, incoming.workout()));
            rebuild(workout, now);
        }
    }

    /** What the athlete made of a recording by hand is not made anew of its sources. */
    private boolean isEdited(Workout workout) {
        return !edits.ofWorkout(workout.id()).isEmpty();
    }

    private static SourcePart part(SourceRecord source, PreparedWorkout said) {
        return new SourcePart(source, said.recording(), said.title(), said.description(), said.telemetry());
    }

    /** Takes what a source of the workout says now in place of what it said. */
    void renew(Workout workout, SourceRecord source, Incoming incoming, Instant now) {
        source.renew(incoming.original(), incoming.session());
        if (isEdited(workout)) {
            return;
        }
        var part = merges.part(source.id());
        if (part.isPresent()) {
            var said = incoming.workout();
            part.get().renew(said.recording(), said.title(), said.description(), said.telemetry());
            rebuild(workout, now);
        } else {
            store(workout, incoming.workout().recording(), incoming.workout().telemetry(), now);
        }
    }

    /** Takes a source out of the workout and into another one, which is new and says nothing yet but this. */
    SourcePart takeOut(Workout workout, SourceRecord source, WorkoutId into, Instant now) {
        var part = merges.part(source.id()).orElseThrow();
        source.separate(into, workout.id());
        merges.remove(part);
        rebuild(workout, now);
        return part;
    }

    /** Gives all sources of one workout to another, which is not rebuilt yet. The first one says nothing any more. */
    void handOver(Workout from, Workout to, Merge why) {
        if (!isEdited(to)) {
            spread(from);
            spread(to);
        }
        for (var source : sources.ofWorkout(from.id())) {
            source.merge(to.id(), why);
            merges.part(source.id()).filter(part -> !isEdited(to)).ifPresent(part -> part.attach(to.id()));
        }
    }

    /** Writes down what a workout of one source says, as what that source says. */
    private void spread(Workout workout) {
        if (sources.ofWorkout(workout.id()).isEmpty()) {
            sources.add(typedIn(workout));
        }
        var known = sources.ofWorkout(workout.id());
        if (known.stream().allMatch(source -> merges.part(source.id()).isEmpty())) {
            merges.add(new SourcePart(
                    known.getFirst(),
                    workout.recording(),
                    workout.title(),
                    workout.description(),
                    telemetry.find(workout.id())));
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

    /** Puts the workout together anew from what its sources say, and tells the others. */
    void rebuild(Workout workout, Instant now) {
        if (isEdited(workout)) {
            return;
        }
        var parts = parts(workout.id());
        if (parts.size() == 1) {
            var only = parts.getFirst();
            merges.remove(only);
            store(workout, only.recording(), only.telemetry(), now);
            return;
        }
        var tiles = new ArrayList<Tile>();
        for (var part : parts) {
            var recording = part.recording();
            var samples = part.telemetry().map(TelemetryRows::of).map(TelemetryCodec::decode);
            tiles.add(new Tile(part.source().toString(), SourceOrigin.of(recording.format()), recording, samples));
        }
        var merged = MergedWorkout.of(tiles, sport(workout, tiles));
        for (var part : parts) {
            part.gives(given(part.source().toString(), merged.laid()));
        }
        var own = analyses.grounds(workout.athlete()).stopping(merged.workout());
        store(workout, own.recording(), own.telemetry(), now);
    }

    private List<SourcePart> parts(WorkoutId workout) {
        var parts = new ArrayList<SourcePart>();
        for (var source : sources.ofWorkout(workout)) {
            merges.part(source.id()).ifPresent(parts::add);
        }
        return parts;
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

    /** A workout that nobody named yet takes the name that a source has for it. */
    private static Sport sport(Workout workout, List<Tile> tiles) {
        var catalogue = SportCatalogue.standard();
        var called = catalogue.byKey(workout.sport()).orElseGet(catalogue::other);
        return called.family() != SportFamily.OTHER
                ? called
                : tiles.stream()
                        .map(tile -> catalogue.byKey(tile.recording().sport()))
                        .flatMap(Optional::stream)
                        .filter(sport -> sport.family() != SportFamily.OTHER)
                        .findFirst()
                        .orElse(called);
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
