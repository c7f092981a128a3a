package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
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
import org.stadion.workouts.entity.MergeQuestion;
import org.stadion.workouts.entity.MergeStore;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.WorkoutStore;

/** Where athletes see which records were taken for one workout, and say otherwise. */
@Stateless
@RolesAllowed("athlete")
public class MergesDesk implements Merges {
    @Inject
    WorkoutSight sight;

    @Inject
    WorkoutStore workouts;

    @Inject
    SourceStore sources;

    @Inject
    MergeStore merges;

    @Inject
    SourceParts parts;

    @Inject
    AthletesVerdicts answers;

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
        return new Separation(
                id, answers.ownAgain(workout, record, clock.instant()).id());
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
            case SAME -> answers.same(question, workout, now);
            case DIFFERENT -> answers.different(question, workout);
        }
        return view;
    }

    private MergeQuestionView view(MergeQuestion question) {
        return MergeViews.question(
                question,
                workouts.find(question.workout()),
                workouts.find(question.other()),
                sources.tombstone(question.other()));
    }
}
