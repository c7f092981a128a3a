package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.profiles.Profiles;
import org.stadion.workouts.ManualEntries;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutNotEntered;
import org.stadion.workouts.WorkoutView;
import org.stadion.workouts.Workouts.WorkoutEdit;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.pipeline.HandEntry;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutRecorded;

/** Where athletes type in what no device recorded. */
@Stateless
@RolesAllowed("athlete")
public class ManualEntriesDesk implements ManualEntries {
    private static final String MANUAL = SourceFormat.MANUAL.slug();

    @Inject
    WorkoutSight sight;

    @Inject
    WorkoutStore workouts;

    @Inject
    DayStore days;

    @Inject
    AnalysisBook analyses;

    @Inject
    Profiles profiles;

    @Inject
    Event<WorkoutRecorded> recorded;

    @Inject
    Event<WorkoutChanged> changed;

    @Inject
    Clock clock;

    @Override
    public WorkoutView enter(AthleteId athlete, Entry entry, WorkoutEdit words) {
        var settings = profiles.settings(athlete);
        var now = clock.instant();
        WorkoutsDesk.requireValid(words);
        var typed = checked(entry, athlete);
        var prepared = typed.prepared(now);
        var title = words.title().value() == null
                ? prepared.title()
                : words.title().value().strip();
        var visibility = words.visibility().value() == null
                ? settings.workoutVisibility()
                : words.visibility().value();
        workouts.lock(athlete);
        var workout = Workout.entered(
                WorkoutId.next(),
                athlete,
                prepared.recording(),
                new Workout.Words(title, words.description().value(), visibility),
                now);
        words.privateNotes().apply(notes -> workout.noteInPrivate(notes, now));
        workout.impress(Impressions.changed(workout.impression(), words), now);
        workouts.add(workout);
        analyses.refresh(workout, now);
        days.refresh(athlete, Set.of(workout.localDay()));
        recorded.fire(WorkoutEvents.recorded(workout, now));
        return WorkoutViews.view(workout, true);
    }

    @Override
    public WorkoutView revise(AthleteId athlete, WorkoutId id, long expectedVersion, Entry entry) {
        var workout = sight.own(athlete, id);
        workout.requireVersion(expectedVersion);
        if (!workout.format().equals(MANUAL)) {
            throw new WorkoutNotEntered();
        }
        var now = clock.instant();
        var typed = checked(entry, athlete);
        workouts.lock(athlete);
        var before = workout.localDay();
        workout.revise(typed.prepared(now).recording(), now);
        workouts.flush();
        days.refresh(athlete, new TreeSet<>(List.of(before, workout.localDay())));
        changed.fire(WorkoutEvents.changed(workout, now));
        return WorkoutViews.view(workout, true);
    }

    private HandEntry checked(Entry entry, AthleteId athlete) {
        var typed = new HandEntry(entry, profiles.settings(athlete).zone());
        var violations = typed.violations(clock.instant());
        if (!violations.isEmpty()) {
            throw new DomainException.Invalid(
                    "manual-entry-invalid", "The workout has values that cannot be true.", violations);
        }
        return typed;
    }
}
