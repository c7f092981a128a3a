package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.pipeline.Achievements;
import org.stadion.workouts.control.pipeline.PreparedWorkout;
import org.stadion.workouts.entity.DayStore;
import org.stadion.workouts.entity.SourceRecord;
import org.stadion.workouts.entity.SourceStore;
import org.stadion.workouts.entity.StoredTelemetry;
import org.stadion.workouts.entity.TelemetryStore;
import org.stadion.workouts.entity.Workout;
import org.stadion.workouts.entity.WorkoutStore;
import org.stadion.workouts.events.WorkoutRecorded;

/** Writes new workouts of one athlete, each kind of row of all of them at once, and tells the others. */
@Dependent
class NewWorkouts {
    @Inject
    WorkoutStore workouts;

    @Inject
    TelemetryStore telemetry;

    @Inject
    SourceStore sources;

    @Inject
    AnalysisBook analyses;

    @Inject
    DerivedFigures derived;

    @Inject
    DayStore days;

    @Inject
    Event<WorkoutRecorded> recorded;

    /** For one transaction, in which the athlete is locked. */
    Shelf shelf(AthleteId athlete, Instant now) {
        return new Shelf(athlete, now);
    }

    /** Those that nobody was told of yet. */
    final class Shelf {
        private final AthleteId athlete;
        private final Instant now;
        private final AnalysisBook.Grounds grounds;
        private final Map<Workout, PreparedWorkout> waiting = new LinkedHashMap<>();

        Shelf(AthleteId athlete, Instant now) {
            this.athlete = athlete;
            this.now = now;
            this.grounds = analyses.grounds(athlete);
        }

        void add(Workout workout, Incoming incoming, AnalysisDraft draft) {
            StartPlaces.note(workout, incoming.workout().telemetry());
            workouts.add(workout);
            waiting.put(workout, incoming.workout());
            sources.add(new SourceRecord(athlete, workout.id(), incoming.original(), incoming.session(), now));
            analyses.enter(workout, draft, grounds, now);
        }

        /** Whoever looks for workouts now, or changes one, finds all of them complete. */
        void clear() {
            if (waiting.isEmpty()) {
                return;
            }
            workouts.flush();
            telemetry.add(telemetries());
            derived.keepFirst(achievements());
            days.refresh(
                    athlete,
                    waiting.keySet().stream().map(Workout::localDay).collect(Collectors.toCollection(TreeSet::new)));
            waiting.keySet().forEach(workout -> recorded.fire(WorkoutEvents.recorded(workout, now)));
            waiting.clear();
        }

        private Map<WorkoutId, StoredTelemetry> telemetries() {
            var telemetries = new LinkedHashMap<WorkoutId, StoredTelemetry>();
            waiting.forEach((workout, prepared) ->
                    prepared.telemetry().ifPresent(samples -> telemetries.put(workout.id(), samples)));
            return telemetries;
        }

        private Map<Workout, Achievements> achievements() {
            var achievements = new LinkedHashMap<Workout, Achievements>();
            waiting.forEach((workout, prepared) -> achievements.put(workout, prepared.achievements()));
            return achievements;
        }
    }
}
