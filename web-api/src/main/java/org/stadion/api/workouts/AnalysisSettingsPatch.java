package org.stadion.api.workouts;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.stadion.kernel.Patch;
import org.stadion.workouts.AnalysisSettings;
import org.stadion.workouts.AnalysisSettingsView.Curve;
import org.stadion.workouts.AnalysisSettingsView.GradeFamily;
import org.stadion.workouts.AnalysisSettingsView.HeartZoneModel;
import org.stadion.workouts.AnalysisSettingsView.LoadPreference;
import org.stadion.workouts.AnalysisSettingsView.MaximumFormula;
import org.stadion.workouts.AnalysisSettingsView.WPrimeModel;

/** A JSON Merge Patch of the caller's settings: what is absent stays, null goes back to what is usual. */
@Schema(
        description = "JSON Merge Patch (RFC 7396): absent settings stay as they are, null goes back to what is usual.",
        examples = "{\"heart_zone_model\": \"RESERVE\", \"grade_family\": null}")
public record AnalysisSettingsPatch(
        @Schema(implementation = HeartZoneModel.class) Patch<HeartZoneModel> heartZoneModel,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = Double.class,
                minItems = 5,
                maxItems = 5,
                description = "Where zone 1 begins and where zones 1 to 4 end, beats a minute.",
                examples = "[110, 130, 145, 160, 172]")
        Patch<List<Double>> customHeartZones,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = Double.class,
                minItems = 1,
                maxItems = 9,
                description = "Where your power zones end but for the last, in percent of your threshold power.",
                examples = "[55, 75, 90, 105, 120, 150]")
        Patch<List<Double>> powerZonePercents,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = Double.class,
                minItems = 1,
                maxItems = 9,
                description = "Where your pace zones end but for the last, in percent of your threshold speed.",
                examples = "[78, 88, 95, 101, 103, 111]")
        Patch<List<Double>> paceZonePercents,

        @Schema(implementation = MaximumFormula.class) Patch<MaximumFormula> maximumFormula,

        @Schema(implementation = GradeFamily.class) Patch<GradeFamily> gradeFamily,

        @Schema(implementation = WPrimeModel.class) Patch<WPrimeModel> wPrimeModel,

        @Schema(implementation = LoadPreference.class) Patch<LoadPreference> loadPreference,

        @Schema(
                type = SchemaType.OBJECT,
                additionalProperties = Double.class,
                description = "Metres a second below which you stand still, by sport. Replaces all of them.",
                examples = "{\"running\": 0.5}")
        Patch<Map<String, Double>> stopSpeeds,

        @Schema(implementation = Curve.class) Patch<Curve> curve) {

    AnalysisSettings.Change change() {
        return new AnalysisSettings.Change(
                heartZoneModel,
                customHeartZones,
                powerZonePercents,
                paceZonePercents,
                maximumFormula,
                gradeFamily,
                wPrimeModel,
                loadPreference,
                stopSpeeds,
                curve);
    }
}
