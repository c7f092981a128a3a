package org.stadion.workouts.boundary;

import java.util.List;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.WorkoutSummary;
import org.stadion.workouts.WorkoutView;
import org.stadion.workouts.WorkoutView.Metric;
import org.stadion.workouts.WorkoutView.Multisport;
import org.stadion.workouts.WorkoutView.Source;
import org.stadion.workouts.control.activity.SourceFormat;
import org.stadion.workouts.control.pipeline.StreamKeys;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.Workout;

/** Workouts as their viewers see them. */
final class WorkoutViews {
    private static final double JOULE_A_KILOJOULE = 1000;
    private static final String MANUAL = SourceFormat.MANUAL.slug();

    private WorkoutViews() {}

    static WorkoutView view(Workout workout, boolean own) {
        return view(workout, own, List.of());
    }

    /** @param legs of its race, those that the viewer may see */
    static WorkoutView view(Workout workout, boolean own, List<WorkoutId> legs) {
        return new WorkoutView(
                workout.id(),
                workout.athlete(),
                workout.sport(),
                null,
                workout.title(),
                workout.description().orElse(null),
                own ? workout.privateNotes().orElse(null) : null,
                own ? workout.impression().rpe() : null,
                own ? workout.impression().feeling() : null,
                own ? workout.impression().tags() : null,
                workout.startAt(),
                workout.startLocal(),
                workout.zone(),
                StartPlacePolicy.shown(workout, own).orElse(null),
                metric(workout, "distance", 1),
                workout.totals().elapsedS(),
                workout.totals().timerS(),
                workout.totals().movingS(),
                metric(workout, "ascent", 1),
                metric(workout, "descent", 1),
                metric(workout, "avg_speed", 1),
                metric(workout, "max_speed", 1),
                metric(workout, "avg_heart_rate", 1),
                metric(workout, "max_heart_rate", 1),
                metric(workout, "avg_power", 1),
                metric(workout, "max_power", 1),
                metric(workout, "normalized_power", 1),
                metric(workout, "avg_cadence", 1),
                metric(workout, "work", JOULE_A_KILOJOULE),
                metric(workout, "calories", 1),
                workout.pointCount(),
                StreamKeys.offered(workout.channels()),
                LapViews.laps(workout),
                LapViews.lengths(workout),
                workout.leg()
                        .map(leg -> new Multisport(leg.group(), leg.number(), legs))
                        .orElse(null),
                new Source(
                        workout.format(),
                        workout.device().orElse(null),
                        own ? workout.importId().orElse(null) : null),
                workout.visibility(),
                own,
                workout.version());
    }

    static WorkoutSummary summary(Workout workout) {
        var totals = workout.totals();
        return new WorkoutSummary(
                workout.id(),
                workout.athlete(),
                workout.sport(),
                workout.title(),
                workout.startAt(),
                workout.startLocal(),
                workout.zone(),
                totals.distanceM(),
                totals.elapsedS(),
                totals.movingS(),
                totals.ascentM(),
                workout.impression().tags(),
                workout.visibility());
    }

    /** A figure as it is shown with the workout, in the unit in which it is stored. */
    static Metric figure(Workout workout, String name) {
        return metric(workout, name, 1);
    }

    private static Metric metric(Workout workout, String name, double divisor) {
        return workout.figures()
                .find(name)
                .map(figure -> metric(figure, divisor, workout.format().equals(MANUAL)))
                .orElseGet(() -> Metric.missing("not_recorded"));
    }

    private static Metric metric(Figure figure, double divisor, boolean byHand) {
        if (figure.showsComputed() && figure.computed() != null) {
            return Metric.computed(figure.computed() / divisor, String.valueOf(figure.algorithm()));
        }
        if (figure.device() != null) {
            var amount = figure.device() / divisor;
            return byHand ? Metric.entered(amount) : Metric.device(amount);
        }
        return Metric.missing(figure.missing() == null ? "not_recorded" : figure.missing());
    }
}
