package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.workouts.OriginalNotFound;
import org.stadion.workouts.StreamsView;
import org.stadion.workouts.WorkoutFilter;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutSummary;
import org.stadion.workouts.WorkoutView;
import org.stadion.workouts.Workouts;
import org.stadion.workouts.control.activity.PlainText;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Tombstone;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutChanged;
import org.stadion.workouts.events.WorkoutDeleted;

/** Where athletes look at workouts, and after their own. */
@Stateless
@RolesAllowed("athlete")
public class WorkoutsDesk implements Workouts {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 10_000;

    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    SourceStore sources;

    @Inject
    DayStore days;

    @Inject
    StreamReading reading;

    @Inject
    WorkoutSight sight;

    @Inject
    WorkoutRebuild rebuild;

    @Inject
    UsualGear gear;

    @Inject
    DerivedFigures derived;

    @Inject
    Event<WorkoutChanged> changed;

    @Inject
    Event<WorkoutDeleted> deleted;

    @Inject
    Clock clock;

    @Override
    public WorkoutView find(AthleteId viewer, WorkoutId id) {
        var workout = sight.visible(viewer, id);
        return WorkoutViews.view(workout, workout.belongsTo(viewer), sight.legs(viewer, workout));
    }

    @Override
    public Page<WorkoutSummary> list(AthleteId athlete, WorkoutFilter filter, PageRequest page) {
        return Page.of(
                        workouts.page(athlete, filter, page),
                        page.limit(),
                        row -> Cursor.at(row.startAt(), row.id().value()))
                .map(WorkoutViews::summary);
    }

    @Override
    public StreamsView streams(AthleteId viewer, WorkoutId id, StreamWish wish) {
        var workout = sight.visible(viewer, id);
        return reading.of(workout, wish, workout.belongsTo(viewer));
    }

    @Override
    public WorkoutView edit(AthleteId athlete, WorkoutId id, long expectedVersion, WorkoutEdit edit) {
        var workout = sight.own(athlete, id);
        workout.requireVersion(expectedVersion);
        requireValid(edit);
        var now = clock.instant();
        edit.title().apply(words -> words.map(String::strip).ifPresent(title -> workout.retitle(title, now)));
        edit.description().apply(words -> workout.describe(words, now));
        edit.privateNotes().apply(words -> workout.noteInPrivate(words, now));
        workout.impress(Impressions.changed(workout.impression(), edit), now);
        edit.visibility().apply(wish -> wish.ifPresent(visibility -> workout.show(visibility, now)));
        edit.sport().apply(wish -> wish.ifPresent(sport -> callIt(workout, sport, now)));
        workouts.flush();
        changed.fire(WorkoutEvents.changed(workout, now));
        return WorkoutViews.view(workout, true, sight.legs(athlete, workout));
    }

    private void callIt(Workout workout, String key, Instant now) {
        var sport = SportCatalogue.standard().byKey(key).orElseThrow();
        workout.callIt(sport.key(), sport.family().name(), now);
        gear.putOn(workout.id(), workout.athlete(), sport.key(), workout.localDay());
        workouts.lock(workout.athlete());
        days.refresh(workout.athlete(), Set.of(workout.localDay()));
        derived.refresh(workout);
    }

    static void requireValid(WorkoutEdit edit) {
        var violations = new ArrayList<Violation>();
        edit.title().apply(words -> check(words.map(String::strip), LONGEST_TITLE, true, "/title", violations));
        edit.description().apply(words -> check(words, LONGEST_TEXT, false, "/description", violations));
        edit.privateNotes().apply(words -> check(words, LONGEST_TEXT, false, "/private_notes", violations));
        violations.addAll(Impressions.violations(edit));
        edit.visibility().apply(wish -> {
            if (wish.isEmpty()) {
                violations.add(new Violation("/visibility", "required", "Say who may see the workout."));
            }
        });
        edit.sport().apply(wish -> {
            if (wish.flatMap(SportCatalogue.standard()::byKey).isEmpty()) {
                violations.add(new Violation("/sport", "unknown", "Choose a sport of the catalogue."));
            }
        });
        if (!violations.isEmpty()) {
            throw new DomainException.Invalid("workout-edit-invalid", "The edit has invalid values.", violations);
        }
    }

    private static void check(
            Optional<String> words, int longest, boolean required, String pointer, List<Violation> violations) {
        if (required && words.filter(text -> !text.isEmpty()).isEmpty()) {
            violations.add(new Violation(pointer, "required", "A workout needs a title."));
        }
        if (words.filter(text -> text.length() > longest).isPresent()) {
            violations.add(new Violation(pointer, "too_long", "At most " + longest + " characters."));
        }
        if (words.filter(text -> !PlainText.isKeepable(text, !required)).isPresent()) {
            violations.add(new Violation(pointer, "control_character", "Leave control characters out."));
        }
    }

    @Override
    public void delete(AthleteId athlete, WorkoutId id, long expectedVersion) {
        var workout = sight.own(athlete, id);
        workout.requireVersion(expectedVersion);
        workouts.lock(athlete);
        var now = clock.instant();
        sources.add(new Tombstone(workout, now));
        derived.remove(id);
        telemetry.remove(id);
        workouts.remove(workout);
        days.refresh(athlete, Set.of(workout.localDay()));
        deleted.fire(WorkoutEvents.deleted(workout, now));
    }

    @Override
    public OriginalFile original(AthleteId athlete, WorkoutId id) {
        var source = rebuild.source(sight.own(athlete, id))
                .filter(record -> !record.objectKey().isEmpty())
                .orElseThrow(OriginalNotFound::new);
        return new OriginalFile(source.fileName(), contentType(source.format()), source.objectKey());
    }

    private static String contentType(String format) {
        return switch (format) {
            case "fit" -> "application/vnd.ant.fit";
            case "gpx" -> "application/gpx+xml";
            case "tcx" -> "application/vnd.garmin.tcx+xml";
            case "kml" -> "application/vnd.google-earth.kml+xml";
            case "pwx" -> "application/xml";
            default -> "application/octet-stream";
        };
    }
}
