package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.Exports;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.codec.TelemetryCodec;
import org.stadion.workouts.control.export.ExportFile;
import org.stadion.workouts.control.export.ExportedWorkout;
import org.stadion.workouts.control.pipeline.TelemetryRows;
import org.stadion.workouts.control.telemetry.Telemetry;
import org.stadion.workouts.entity.TelemetryStore;

/** Hands out workouts as files. The samples are read here; they are written when no transaction is open any more. */
@Stateless
@RolesAllowed("athlete")
public class ExportsDesk implements Exports {
    @Inject
    WorkoutSight sight;

    @Inject
    TelemetryStore telemetry;

    @Override
    public ExportedFile export(AthleteId viewer, WorkoutId id, Format format) {
        var workout = sight.visible(viewer, id);
        var samples = telemetry
                .find(id)
                .map(TelemetryRows::of)
                .map(TelemetryCodec::decode)
                .orElseGet(() -> Telemetry.empty(workout.startAt()));
        var file = ExportFile.of(ExportedWorkout.of(workout, samples), format);
        return new ExportedFile(file.name(), file.contentType(), workout.version(), file::writeTo);
    }
}
