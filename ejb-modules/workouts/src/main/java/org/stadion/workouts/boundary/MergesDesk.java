package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.MergeQuestionAnswered;
import org.stadion.workouts.MergeQuestionNotFound;
import org.stadion.workouts.MergeQuestionView;
import org.stadion.workouts.Merges;
import org.stadion.workouts.OnlySource;
import org.stadion.workouts.SourceNotFound;
import org.stadion.workouts.SourcesView;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.ImportFile;
import org.stadion.workouts.entity.ImportStore;
import org.stadion.workouts.entity.MergeQuestion;
import org.stadion.workouts.entity.MergeStore;
import org.stadion.workouts.entity.SourcePart;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Tombstone;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutDeleted;
import org.stadion.workouts.events.WorkoutRecorded;

/** Where athletes see which records were taken for one workout, and say otherwise. */
@Stateless
@RolesAllowed("athlete")
public class MergesDesk implements Merges {
    @Inject
    WorkoutSight sight;

    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    SourceStore sources;

    @Inject
    MergeStore merges;

    @Inject
    ImportStore imports;

    @Inject
    MergedSources merged;

    @Inject
    SourceParts parts;

    @Inject
    AnalysisBook analyses;

    @Inject
    DerivedFigures derived;

    @Inject
    DayStore days;

    @Inject
    Event<WorkoutRecorded> recorded;

    @Inject
    Event<WorkoutDeleted> deleted;

    @Inject
    Clock clock;

    @Override
    public SourcesView sources(AthleteId athlete, WorkoutId id) {
        var workout = sight.own(athlete, id);
        return MergeViews.sources(workout, sources.ofWorkout(id), source -> merges.part(source.id()));
    }

    @Override
    public Separation separate(AthleteId athlete, WorkoutId id, long expectedVersion, UUID source) {
        workouts.lock(athlete);
        var workout = sight.own(athlete, id);
        workout.requireVersion(expectedVersion);
        var known = sources.ofWorkout(id);
        var record = known.stream()
                .filter(one -> one.id().equals(source))
                .findFirst()
                .orElseThrow(() -> new SourceNotFound(source));
        if (merges.part(source).isEmpty() || parts.ofWorkout(id).size() == 1) {
            throw new OnlySource(id);
        }
        return new Separation(id, ownAgain(workout, record, clock.instant()).id());
    }

    private Workout ownAgain(Workout from, SourceRecord source, Instant now) {
        var id = WorkoutId.next();
        var part = merged.takeOut(from, source, id, now);
        var words = new Workout.Words(part.title(), part.description().orElse(null), from.visibility());
        var workout = source.importFile()
                .flatMap(imports::file)
                .map(ImportFile::importId)
                .map(owner -> Workout.recorded(id, from.athlete(), part.recording(), words, owner, null, now))
                .orElseGet(() -> Workout.entered(id, from.athlete(), part.recording(), words, now));
        StartPlaces.note(workout, part.telemetry());
        workouts.add(workout);
        part.telemetry().ifPresent(samples -> telemetry.save(id, samples));
        derived.refresh(workout);
        analyses.refresh(workout, now);
        days.refresh(workout.athlete(), Set.of(workout.localDay()));
        recorded.fire(WorkoutEvents.recorded(workout, now));
        return workout;
    }

    @Override
    public Page<MergeQuestionView> questions(AthleteId athlete, PageRequest page) {
        return Page.of(merges.open(athlete, page), page.limit(), row -> Cursor.at(row.askedAt(), row.id()))
                .map(this::view);
    }

    @Override
    public MergeQuestionView answer(AthleteId athlete, UUID id, Answer answer) {
        workouts.lock(athlete);
        var question = merges.question(id)
                .filter(found -> found.athlete().equals(athlete))
                .orElseThrow(() -> new MergeQuestionNotFound(id));
        if (question.answer().filter(answer::equals).isPresent()) {
            return view(question);
        }
        if (question.answer().isPresent()) {
            throw new MergeQuestionAnswered(id);
        }
        var workout = workouts.find(question.workout()).orElseThrow(() -> new MergeQuestionNotFound(id));
        var now = clock.instant();
        question.answer(answer, now);
        var view = view(question);
        switch (answer) {
            case SAME -> same(question, workout, now);
            case DIFFERENT -> keepApart(question, workout);
        }
        return view;
    }

    /** The older one stays, with all that was said of it; of a deleted one nothing comes back. */
    private void same(MergeQuestion question, Workout workout, Instant now) {
        var other = workouts.find(question.other());
        var joining = new ArrayList<SourcePart>();
        if (other.isPresent()) {
            joining.addAll(merged.handOver(workout, other.get(), Verdicts.byAthlete(question)));
            imports.redirect(workout.id(), question.other());
        } else {
            sources.add(new Tombstone(workout, now));
        }
        derived.remove(workout.id());
        telemetry.remove(workout.id());
        workouts.remove(workout);
        workouts.flush();
        days.refresh(workout.athlete(), Set.of(workout.localDay()));
        deleted.fire(WorkoutEvents.deleted(workout, now));
        other.ifPresent(whole -> merged.join(whole, joining, now));
    }

    private void keepApart(MergeQuestion question, Workout workout) {
        sources.ofWorkout(workout.id()).forEach(source -> source.separate(workout.id(), question.other()));
    }

    private MergeQuestionView view(MergeQuestion question) {
        return MergeViews.question(
                question,
                workouts.find(question.workout()),
                workouts.find(question.other()),
                sources.tombstone(question.other()));
    }
}
