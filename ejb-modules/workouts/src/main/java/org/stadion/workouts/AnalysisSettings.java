package org.stadion.workouts;

import java.util.List;
import java.util.Map;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Patch;
import org.stadion.workouts.AnalysisSettingsView.Curve;
import org.stadion.workouts.AnalysisSettingsView.GradeFamily;
import org.stadion.workouts.AnalysisSettingsView.HeartZoneModel;
import org.stadion.workouts.AnalysisSettingsView.LoadPreference;
import org.stadion.workouts.AnalysisSettingsView.MaximumFormula;
import org.stadion.workouts.AnalysisSettingsView.WPrimeModel;

/** How each athlete wants workouts analysed. */
public interface AnalysisSettings {

    /** The usual settings of an athlete who chose none; also without a logged-in caller. */
    AnalysisSettingsView find(AthleteId athlete);

    /**
     * Changes settings, and has the workouts that depend on them analysed anew.
     *
     * @throws org.stadion.kernel.StaleVersion if somebody changed them since {@code expectedVersion}
     */
    AnalysisSettingsView change(AthleteId athlete, long expectedVersion, Change change);

    /** Only the fields present are changed; one that is present and empty goes back to what is usual. */
    record Change(
            Patch<HeartZoneModel> heartZoneModel,
            Patch<List<Double>> customHeartZones,
            Patch<List<Double>> powerZonePercents,
            Patch<List<Double>> paceZonePercents,
            Patch<MaximumFormula> maximumFormula,
            Patch<GradeFamily> gradeFamily,
            Patch<WPrimeModel> wPrimeModel,
            Patch<LoadPreference> loadPreference,
            Patch<Map<String, Double>> stopSpeeds,
            Patch<Curve> curve) {}
}
