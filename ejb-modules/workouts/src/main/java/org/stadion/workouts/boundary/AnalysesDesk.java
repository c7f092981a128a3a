package org.stadion.workouts.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.stadion.identity.AthleteId;
import org.stadion.profiles.Physiology;
import org.stadion.workouts.Analyses;
import org.stadion.workouts.AnalysisSettings;
import org.stadion.workouts.DistributionView;
import org.stadion.workouts.ElevationView;
import org.stadion.workouts.SplitsView;
import org.stadion.workouts.WorkoutAnalysisView;
import org.stadion.workouts.WorkoutId;
import org.stadion.workouts.control.findings.Basis;
import org.stadion.workouts.control.findings.DistributionSheet;
import org.stadion.workouts.control.findings.ElevationSheet;
import org.stadion.workouts.control.findings.Part;
import org.stadion.workouts.control.findings.SplitSheet;
import org.stadion.workouts.entity.AnalysisStore;
import org.stadion.workouts.entity.Findings;
import org.stadion.workouts.entity.WorkoutAnalysis;

/** Where athletes look at what their workouts mean. */
@Stateless
@RolesAllowed("athlete")
public class AnalysesDesk implements Analyses {
    @Inject
    AnalysisStore analyses;

    @Inject
    AnalysisBook book;

    @Inject
    AnalysisSettings settings;

    @Inject
    WorkoutSight sight;

    @Override
    public WorkoutAnalysisView analysis(AthleteId viewer, WorkoutId id) {
        var workout = sight.visible(viewer, id);
        var analysis = analyses.find(id)
                .orElseGet(() -> WorkoutAnalysis.of(
                        workout,
                        Findings.NONE,
                        new WorkoutAnalysis.Mark(WorkoutAnalysis.NEVER, ""),
                        workout.updatedAt()));
        return AnalysisViews.view(analysis, workout.belongsTo(viewer));
    }

    /** By the settings of the owner: all viewers see the same splits. */
    @Override
    public SplitsView splits(AthleteId viewer, WorkoutId id, SplitUnit unit) {
        var workout = sight.visible(viewer, id);
        var subject = book.subject(workout, EnumSet.of(Part.MOTION, Part.ENDURANCE));
        var basis = Basis.on(Physiology.unknown(), workout.localDay(), settings.find(workout.athlete()));
        return SplitSheet.of(subject, basis, unit, workout.version());
    }

    @Override
    public ElevationView elevation(AthleteId viewer, WorkoutId id) {
        var workout = sight.visible(viewer, id);
        return new ElevationView(
                WorkoutViews.figure(workout, "ascent"),
                WorkoutViews.figure(workout, "descent"),
                ElevationSheet.of(book.samples(workout, ElevationSheet.CHANNELS)),
                workout.version());
    }

    @Override
    public DistributionView distribution(AthleteId viewer, WorkoutId id, Spread signal, double width) {
        var workout = sight.visible(viewer, id);
        var subject = book.subject(workout, EnumSet.of(DistributionSheet.part(signal)));
        return DistributionSheet.of(subject, signal, width, workout.version());
    }
}
