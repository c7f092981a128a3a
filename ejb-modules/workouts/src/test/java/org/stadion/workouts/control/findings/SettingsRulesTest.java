package org.stadion.workouts.control.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Patch;
import org.stadion.workouts.AnalysisSettings;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.AnalysisSettingsView.Curve;
import org.stadion.workouts.AnalysisSettingsView.GradeFamily;
import org.stadion.workouts.AnalysisSettingsView.HeartZoneModel;
import org.stadion.workouts.AnalysisSettingsView.LoadPreference;
import org.stadion.workouts.AnalysisSettingsView.MaximumFormula;
import org.stadion.workouts.AnalysisSettingsView.WPrimeModel;
import org.stadion.workouts.control.analysis.grade.GradeModel;
import org.stadion.workouts.control.analysis.heart.MaximumHeartRate;
import org.stadion.workouts.control.analysis.power.WPrimeBalance;

class SettingsRulesTest {

    private static AnalysisSettingsView settings(
            HeartZoneModel model, List<Double> zones, Map<String, Double> stopSpeeds, double fitnessDays) {
        var usual = AnalysisSettingsView.USUAL.curve();
        return new AnalysisSettingsView(
                model,
                zones,
                List.of(),
                List.of(),
                MaximumFormula.TANAKA,
                GradeFamily.MINETTI,
                WPrimeModel.INTEGRAL,
                LoadPreference.AUTO,
                stopSpeeds,
                new Curve(usual.smoothing(), usual.formDay(), fitnessDays, usual.fatigueDays()),
                0);
    }

    private static List<String> wrong(AnalysisSettingsView settings) {
        return SettingsRules.violations(settings).stream()
                .map(Violation::pointer)
                .toList();
    }

    @Test
    void the_usual_settings_are_possible() {
        assertThat(wrong(AnalysisSettingsView.USUAL)).isEmpty();
    }

    @Test
    void custom_zones_have_five_rising_limits() {
        var rising = List.of(110.0, 130.0, 145.0, 160.0, 172.0);
        var falling = List.of(110.0, 130.0, 125.0, 160.0, 172.0);

        assertThat(wrong(settings(HeartZoneModel.CUSTOM, rising, Map.of(), 42))).isEmpty();
        assertThat(wrong(settings(HeartZoneModel.CUSTOM, falling, Map.of(), 42)))
                .containsExactly("/custom_heart_zones");
        assertThat(wrong(settings(HeartZoneModel.CUSTOM, List.of(), Map.of(), 42)))
                .containsExactly("/custom_heart_zones");
    }

    @Test
    void a_stop_speed_is_one_of_a_sport_and_slow() {
        var speeds = Map.of("running", 0.5, "yodelling", 0.5, "cycling", 20.0);

        assertThat(wrong(settings(HeartZoneModel.AUTO, List.of(), speeds, 42)))
                .containsExactlyInAnyOrder("/stop_speeds/yodelling", "/stop_speeds/cycling");
    }

    @Test
    void fitness_lasts_longer_than_fatigue() {
        assertThat(wrong(settings(HeartZoneModel.AUTO, List.of(), Map.of(), 7))).containsExactly("/curve");
    }

    @Test
    void what_is_named_must_be_said() {
        var zones = Arrays.asList(110.0, null, 145.0, 160.0, 172.0);
        var change = new AnalysisSettings.Change(
                Patch.absent(),
                Patch.to(zones),
                Patch.to(Arrays.asList(55.0, null)),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent());

        assertThat(SettingsRules.holes(change))
                .extracting(Violation::pointer)
                .containsExactly("/custom_heart_zones", "/power_zone_percents");
    }

    @Test
    void zones_by_percent_rise_and_are_at_most_ten() {
        assertThat(wrong(byPercent(List.of(55.0, 75.0, 90.0), List.of(80.0)))).isEmpty();
        assertThat(wrong(byPercent(List.of(75.0, 55.0), List.of(5.0))))
                .containsExactly("/power_zone_percents", "/pace_zone_percents");
        assertThat(wrong(byPercent(Collections.nCopies(10, 50.0), List.of()))).containsExactly("/power_zone_percents");
    }

    @Test
    void each_choice_asks_for_what_is_made_by_it() {
        assertThat(SettingsRules.changed(AnalysisSettingsView.USUAL, byPercent(List.of(80.0), List.of(90.0))))
                .containsExactlyInAnyOrder(Ingredient.POWER_ZONES, Ingredient.PACE_ZONES);
    }

    /** The names on the wire are those of the formulas. */
    @Test
    void every_choice_is_a_formula() {
        assertThat(MaximumFormula.values()).extracting(Enum::name).isEqualTo(names(MaximumHeartRate.values()));
        assertThat(GradeFamily.values()).extracting(Enum::name).isEqualTo(names(GradeModel.values()));
        assertThat(WPrimeModel.values()).extracting(Enum::name).isEqualTo(names(WPrimeBalance.values()));
    }

    private static List<String> names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private static AnalysisSettingsView byPercent(List<Double> power, List<Double> pace) {
        var usual = AnalysisSettingsView.USUAL;
        return new AnalysisSettingsView(
                usual.heartZoneModel(),
                usual.customHeartZones(),
                power,
                pace,
                usual.maximumFormula(),
                usual.gradeFamily(),
                usual.wPrimeModel(),
                usual.loadPreference(),
                usual.stopSpeeds(),
                usual.curve(),
                0);
    }

    @Test
    void another_curve_asks_for_no_workout_to_be_made_anew() {
        assertThat(SettingsRules.changed(
                        AnalysisSettingsView.USUAL, settings(HeartZoneModel.AUTO, List.of(), Map.of(), 50)))
                .isEmpty();
        assertThat(SettingsRules.changed(
                        AnalysisSettingsView.USUAL, settings(HeartZoneModel.RESERVE, List.of(), Map.of(), 42)))
                .containsExactly(Ingredient.HEART_ZONES);
    }
}
