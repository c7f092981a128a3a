package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stadion.workouts.control.activity.DecodedSession;
import org.stadion.workouts.control.edit.Derivation;
import org.stadion.workouts.control.pipeline.MergedWorkout;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.control.pipeline.Rederived;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.EditStep;
import org.stadion.workouts.entity.EditStore;
import org.stadion.workouts.entity.MergeStore;
import org.stadion.workouts.entity.Recipe;
import org.stadion.workouts.entity.SourcePart;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;

/**
 * Makes a workout anew of the original of its source, or of what its sources say together, and all that was changed since:
 * telemetry, figures, laps. The same
 * recipe gives the same bytes. In three steps, of which only the outer two are in a transaction: say what it is made of,
 * make it, store it. Words, visibility and zone stay as they are.
 */
@Dependent
class WorkoutRebuild {
    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    SourceStore sources;

    @Inject
    EditStore edits;

    @Inject
    MergeStore merges;

    @Inject
    DayStore days;

    @Inject
    OriginalSessions originals;

    @Inject
    AnalysisBook analyses;

    @Inject
    DerivedFigures derived;

    /** What a workout is to be made of. */
    record Plan(
            Recipe recipe,
            Map<UUID, OriginalSessions.Reference> originals,
            Map<UUID, SourcePart> parts,
            Rederived.Surroundings surroundings) {

        Plan with(Recipe other) {
            return new Plan(other, originals, parts, surroundings);
        }

        Plan with(Rederived.Surroundings other) {
            return new Plan(recipe, originals, parts, other);
        }

        /** Whether anything in it is put together of several sources. */
        boolean isMerged() {
            return recipe.sourceGroups().anyMatch(group -> said(group).size() > 1);
        }

        private List<SourcePart> said(List<UUID> sources) {
            return sources.stream()
                    .flatMap(id -> Optional.ofNullable(parts.get(id)).stream())
                    .toList();
        }

        /** The same, where the recipe needs originals of another workout too. */
        Plan knowing(Plan other) {
            var all = new HashMap<>(originals);
            all.putAll(other.originals);
            var said = new HashMap<>(parts);
            said.putAll(other.parts);
            return new Plan(recipe, Map.copyOf(all), Map.copyOf(said), surroundings);
        }
    }

    /** In the caller's transaction. */
    Plan plan(Workout workout) {
        var recipe = recipe(workout);
        var records = recipe.allSources();
        var parts = records.stream()
                .flatMap(id -> merges.part(id).stream())
                .collect(Collectors.toUnmodifiableMap(SourcePart::source, Function.identity()));
        var references = sources.byIds(records).stream()
                .filter(source -> !source.objectKey().isEmpty())
                .collect(Collectors.toUnmodifiableMap(
                        SourceRecord::id,
                        source -> new OriginalSessions.Reference(
                                source.objectKey(), source.contentSha256(), source.session(), source.startAt())));
        return new Plan(recipe, references, parts, Rederived.Surroundings.of(workout));
    }

    /** What the workout is made of now: records of its own sources, not those that came by a merge, and all changes. */
    private Recipe recipe(Workout workout) {
        var changes =
                edits.ofWorkout(workout.id()).stream().map(EditStep::change).toList();
        var merged = new Recipe(List.of(), changes).mergedRecords();
        var own = sources.ofWorkout(workout.id()).stream()
                .map(SourceRecord::id)
                .filter(id -> !merged.contains(id))
                .toList();
        return new Recipe(own, changes);
    }

    /** The record of the file that a workout, or the one that it was split off from, came in. */
    Optional<SourceRecord> source(Workout workout) {
        var records = recipe(workout).allSources();
        return sources.byIds(records).stream().min(Comparator.comparingInt(record -> records.indexOf(record.id())));
    }

    /** Reads and computes; no transaction is open. */
    PreparedWorkout derive(Plan plan) {
        return Rederived.of(Derivation.of(plan.recipe(), ids -> recorded(ids, plan)), plan.surroundings());
    }

    /** What the only source says, or all that were merged say together. Sources that stand beside say nothing. */
    private DecodedSession recorded(List<UUID> ids, Plan plan) {
        var said = plan.said(ids);
        if (said.size() > 1) {
            return MergedWorkout.session(said.stream().map(MergedWorkout::tile).toList());
        }
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(plan.originals().get(id)).stream())
                .findFirst()
                .map(originals::session)
                .orElseThrow(OriginalSessions::notThere);
    }

    /** In the caller's transaction; the athlete is locked. */
    void store(Workout workout, PreparedWorkout rederived, Instant now) {
        var made = analyses.grounds(workout.athlete()).stopping(rederived);
        var touched = new TreeSet<LocalDate>();
        touched.add(workout.localDay());
        workout.revise(made.recording(), now);
        workouts.flush();
        made.telemetry()
                .ifPresentOrElse(
                        samples -> telemetry.save(workout.id(), samples), () -> telemetry.remove(workout.id()));
        derived.refresh(workout, made.samples());
        touched.add(workout.localDay());
        days.refresh(workout.athlete(), touched);
    }

    /** What was derived of a workout beyond itself must not count it any more. It is still there. */
    void forget(Workout workout) {
        workouts.flush();
        derived.remove(workout.id());
    }

    /** It counts again; its own rows are there already. */
    void remember(Workout workout, Instant now) {
        workouts.flush();
        derived.refresh(workout);
    }
}
