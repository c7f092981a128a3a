package org.stadion.workouts.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.stadion.profiles.Measurements;
import org.stadion.profiles.Physiology;
import org.stadion.workouts.AnalysisSettings;
import org.stadion.workouts.control.findings.Basis;
import org.stadion.workouts.control.pipeline.StreamModel;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.entity.Workout;

/** Streams are computed by the settings of the workout's owner; by what was measured of them, for their own eyes only. */
@Dependent
class StreamModels {
    @Inject
    Measurements measurements;

    @Inject
    AnalysisSettings settings;

    StreamModel of(Workout workout, boolean own) {
        var catalogue = SportCatalogue.standard();
        var sport = catalogue.byKey(workout.sport()).orElseGet(catalogue::other);
        var known = own && workout.channels().contains("power")
                ? measurements.physiology(workout.athlete())
                : Physiology.unknown();
        var basis = Basis.on(known, workout.localDay(), settings.find(workout.athlete()));
        return new StreamModel(
                basis.stopSpeed(sport),
                sport.gradeAdjustedPace() ? Optional.of(basis.gradeModel()) : Optional.empty(),
                basis.criticalPower(sport),
                basis.reserveModel());
    }
}
