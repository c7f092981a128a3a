package org.stadion.workouts.control.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stadion.profiles.MeasurementKind;
import org.stadion.profiles.Physiology;
import org.stadion.profiles.ProfileView.Sex;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.AnalysisSettingsView.GradeFamily;
import org.stadion.workouts.AnalysisSettingsView.HeartZoneModel;
import org.stadion.workouts.AnalysisSettingsView.LoadPreference;
import org.stadion.workouts.AnalysisSettingsView.MaximumFormula;
import org.stadion.workouts.AnalysisSettingsView.WPrimeModel;
import org.stadion.workouts.control.sport.SportCatalogue;
import org.stadion.workouts.control.telemetry.Channel;
import org.stadion.workouts.entity.Figure;
import org.stadion.workouts.entity.FigureName;
import org.stadion.workouts.entity.Findings;
import org.stadion.workouts.entity.Findings.Input;
import org.stadion.workouts.entity.SwumLength;

class FindingsSheetTest {
    private static final Map<MeasurementKind, Double> EVERYTHING = Map.of(
            MeasurementKind.WEIGHT, 70.0,
            MeasurementKind.FTP, 250.0,
            MeasurementKind.THRESHOLD_HEART_RATE, 169.0,
            MeasurementKind.MAX_HEART_RATE, 186.0,
            MeasurementKind.RESTING_HEART_RATE, 69.0,
            MeasurementKind.CRITICAL_POWER, 240.0,
            MeasurementKind.W_PRIME, 20_000.0,
            MeasurementKind.RUN_THRESHOLD_SPEED, 4.0,
            MeasurementKind.SWIM_CRITICAL_SPEED, 1.2);

    private static Basis knowing(Map<MeasurementKind, Double> values) {
        return Basis.on(Rides.athlete(values), Rides.DAY, AnalysisSettingsView.USUAL);
    }

    private static double value(Findings findings, String name) {
        return findings.figures().find(name).flatMap(Figure::shown).orElseThrow();
    }

    private static String missing(Findings findings, String name) {
        return String.valueOf(findings.figures().find(name).orElseThrow().missing());
    }

    @Test
    void the_published_ride_has_its_published_power_figures() {
        var found = FindingsSheet.of(Rides.intervals().subject(), knowing(Map.of(MeasurementKind.FTP, 250.0)));

        assertThat(value(found, FigureName.NORMALIZED_POWER)).isCloseTo(250.617, within(0.001));
        assertThat(value(found, FigureName.INTENSITY_FACTOR)).isCloseTo(1.00247, within(0.0001));
        assertThat(value(found, FigureName.POWER_STRESS)).isCloseTo(100.494, within(0.001));
        assertThat(value(found, FigureName.VARIABILITY)).isCloseTo(250.617 / 200, within(0.0001));
        assertThat(value(found, FigureName.WORK)).isCloseTo(720, within(0.001));
        assertThat(value(found, FigureName.TRAINING_LOAD)).isCloseTo(100.494, within(0.001));
        assertThat(found.inputs())
                .containsEntry("ftp_w", new Input("250.0", LocalDate.parse("2026-01-03"), "measured", null));
    }

    @Test
    void a_ride_of_two_powers_is_half_in_the_first_and_half_in_the_fifth_zone() {
        var found = FindingsSheet.of(Rides.intervals().subject(), knowing(Map.of(MeasurementKind.FTP, 250.0)));

        var power = zones(found, "power");
        assertThat(power.limits()).containsExactly(0.0, 137.5, 187.5, 225.0, 262.5, 300.0, 375.0);
        assertThat(power.seconds().get(1)).isCloseTo(1800, within(2.0));
        assertThat(power.seconds().get(5)).isCloseTo(1800, within(2.0));
    }

    @Test
    void a_meter_that_died_half_way_has_the_stress_of_the_first_half() {
        var ride = Rides.of("cycling", 3600).with(Channel.POWER, second -> second < 1800 ? 250 : Double.NaN);

        var found = FindingsSheet.of(ride.subject(), knowing(Map.of(MeasurementKind.FTP, 250.0)));

        assertThat(value(found, FigureName.NORMALIZED_POWER)).isCloseTo(250, within(0.001));
        assertThat(value(found, FigureName.POWER_STRESS)).isCloseTo(50, within(0.001));
        assertThat(value(found, FigureName.WORK)).isCloseTo(450, within(0.001));
    }

    @Test
    void without_a_threshold_there_is_a_reason_and_no_load_of_zero() {
        var found = FindingsSheet.of(Rides.intervals().subject(), knowing(Map.of()));

        assertThat(missing(found, FigureName.POWER_STRESS)).isEqualTo("missing_ftp");
        assertThat(missing(found, FigureName.W_PRIME_LOWEST)).isEqualTo("missing_critical_power");
        assertThat(missing(found, FigureName.TRIMP)).isEqualTo("missing_resting_heart_rate");
        assertThat(missing(found, FigureName.TRAINING_LOAD)).isEqualTo("insufficient_data");
        assertThat(zones(found, "power").missing()).isEqualTo("missing_ftp");
    }

    @Test
    void power_on_foot_is_not_measured_by_a_threshold_on_wheels() {
        var run = Rides.of("running", 3600).with(Channel.POWER, second -> 300);

        var found = FindingsSheet.of(run.subject(), knowing(EVERYTHING));

        assertThat(value(found, FigureName.NORMALIZED_POWER)).isEqualTo(300);
        assertThat(missing(found, FigureName.POWER_STRESS)).isEqualTo("not_for_this_sport");
        assertThat(missing(found, FigureName.W_PRIME_END)).isEqualTo("not_for_this_sport");
        assertThat(zones(found, "power").missing()).isEqualTo("not_for_this_sport");
    }

    @Test
    void without_power_the_reason_is_the_power() {
        var found = FindingsSheet.of(
                Rides.of("cycling", 3600)
                        .with(Channel.HEART_RATE, second -> 140)
                        .subject(),
                knowing(EVERYTHING));

        assertThat(missing(found, FigureName.NORMALIZED_POWER)).isEqualTo("no_power");
        assertThat(missing(found, FigureName.POWER_STRESS)).isEqualTo("no_power");
        assertThat(missing(found, FigureName.W_PRIME_END)).isEqualTo("no_power");
    }

    @Test
    void an_hour_a_little_above_threshold_has_dreeves_stress_of_105() {
        var subject = Rides.of("running", 3601)
                .with(Channel.HEART_RATE, second -> 171)
                .subject();
        var found = FindingsSheet.of(
                subject,
                knowing(Map.of(
                        MeasurementKind.MAX_HEART_RATE, 186.0,
                        MeasurementKind.RESTING_HEART_RATE, 69.0,
                        MeasurementKind.THRESHOLD_HEART_RATE, 169.0)));

        assertThat(value(found, FigureName.HEART_RATE_STRESS)).isCloseTo(105, within(0.5));
    }

    @Test
    void a_threshold_that_nobody_measured_lies_at_85_percent_of_the_reserve() {
        var limits = Map.of(MeasurementKind.MAX_HEART_RATE, 186.0, MeasurementKind.RESTING_HEART_RATE, 69.0);

        var found = FindingsSheet.of(Rides.of("running", 60).subject(), knowing(limits));

        assertThat(found.inputs())
                .containsEntry(
                        "threshold_heart_rate_bpm",
                        new Input("168.45", null, "estimated", "heart-threshold.reserve-85@1"));
    }

    @Test
    void half_an_hour_at_130_has_the_published_impulse() {
        var subject = Rides.of("running", 1801)
                .with(Channel.HEART_RATE, second -> 130)
                .subject();
        var limits = Map.of(MeasurementKind.MAX_HEART_RATE, 200.0, MeasurementKind.RESTING_HEART_RATE, 40.0);

        var found = FindingsSheet.of(subject, knowing(limits));

        assertThat(value(found, FigureName.TRIMP)).isCloseTo(31.80, within(0.01));
    }

    @Test
    void women_are_counted_by_their_own_constants() {
        var subject = Rides.of("running", 1801)
                .with(Channel.HEART_RATE, second -> 130)
                .subject();
        var limits = Map.of(MeasurementKind.MAX_HEART_RATE, 200.0, MeasurementKind.RESTING_HEART_RATE, 40.0);
        var anna = Basis.on(Rides.athlete(limits, Sex.FEMALE, null), Rides.DAY, AnalysisSettingsView.USUAL);

        var found = FindingsSheet.of(subject, anna);

        assertThat(value(found, FigureName.TRIMP))
                .isCloseTo(30 * 0.5625 * 0.86 * Math.exp(1.67 * 0.5625), within(0.01));
    }

    @Test
    void a_heart_that_nobody_measured_is_estimated_by_age() {
        var forty = new Physiology(Map.of(), Sex.MALE, LocalDate.parse("1986-01-01"));
        var found = FindingsSheet.of(
                Rides.of("running", 600).with(Channel.HEART_RATE, second -> 130).subject(),
                Basis.on(forty, Rides.DAY, AnalysisSettingsView.USUAL));

        assertThat(found.inputs())
                .containsEntry("max_heart_rate_bpm", new Input("180.0", null, "estimated", "heart-maximum.tanaka@1"))
                .containsEntry(
                        "resting_heart_rate_bpm", new Input("67.0", null, "estimated", "heart-resting.by-age@1"));
    }

    @Test
    void an_hour_at_threshold_pace_is_100() {
        var run = Rides.of("running", 3600)
                .with(Channel.DISTANCE, second -> second * 4.0)
                .with(Channel.ALTITUDE, second -> 100)
                .counting("moving", 3599);

        var found = FindingsSheet.of(run.subject(), knowing(Map.of(MeasurementKind.RUN_THRESHOLD_SPEED, 4.0)));

        assertThat(value(found, FigureName.GRADE_ADJUSTED_SPEED)).isCloseTo(4, within(0.01));
        assertThat(value(found, FigureName.PACE_STRESS)).isCloseTo(100, within(0.1));
        assertThat(value(found, FigureName.TRAINING_LOAD)).isCloseTo(100, within(0.1));
    }

    @Test
    void critical_power_is_that_of_who_rides() {
        var basis = knowing(Map.of(MeasurementKind.CRITICAL_POWER, 240.0, MeasurementKind.W_PRIME, 20_000.0));
        var catalogue = SportCatalogue.standard();

        assertThat(basis.criticalPower(catalogue.required("cycling"))).isPresent();
        assertThat(basis.criticalPower(catalogue.required("running"))).isEmpty();
    }

    /** The total of a device may be set anew on the way: three kilometres in a second are no record. */
    @Test
    void a_distance_that_jumps_makes_nobody_a_faster_runner() {
        var run = Rides.of("running", 1201)
                .with(Channel.DISTANCE, second -> second * 5000.0 / 1200 + (second < 600 ? 0 : 3000));

        var found = FindingsSheet.of(run.subject(), knowing(Map.of()));

        assertThat(value(found, FigureName.VDOT)).isBetween(47.0, 49.9);
    }

    @Test
    void twenty_minutes_for_five_kilometres_are_the_published_vdot() {
        var run = Rides.of("running", 1201).with(Channel.DISTANCE, second -> second * 5000.0 / 1200);

        var found = FindingsSheet.of(run.subject(), knowing(Map.of()));

        // Of all its efforts the longest is worth the most, for a speed that never falls.
        assertThat(value(found, FigureName.VDOT)).isCloseTo(49.806, within(0.01));
    }

    @Test
    void an_hour_that_felt_like_eight_counts_like_one_at_threshold() {
        var found =
                FindingsSheet.of(Rides.of("strength_training", 3600).rated(8).subject(), knowing(Map.of()));

        assertThat(value(found, FigureName.RPE_LOAD)).isEqualTo(480);
        assertThat(value(found, FigureName.TRAINING_LOAD)).isEqualTo(100);
    }

    @Test
    void the_load_is_from_power_unless_the_athlete_prefers_another() {
        var ride = Rides.intervals().with(Channel.HEART_RATE, second -> 169).subject();
        var heartFirst = Basis.on(
                Rides.athlete(EVERYTHING),
                Rides.DAY,
                new AnalysisSettingsView(
                        HeartZoneModel.AUTO,
                        List.of(),
                        List.of(),
                        List.of(),
                        MaximumFormula.TANAKA,
                        GradeFamily.MINETTI,
                        WPrimeModel.INTEGRAL,
                        LoadPreference.HEART_RATE,
                        Map.of(),
                        AnalysisSettingsView.USUAL.curve(),
                        1));

        assertThat(value(FindingsSheet.of(ride, knowing(EVERYTHING)), FigureName.TRAINING_LOAD))
                .isCloseTo(100.494, within(0.001));
        assertThat(value(FindingsSheet.of(ride, heartFirst), FigureName.TRAINING_LOAD))
                .isCloseTo(100, within(0.1));
    }

    @Test
    void a_pool_swim_has_strokes_and_seconds_per_length() {
        var swim = Rides.of("pool_swimming", 60)
                .counting("pool_length", 25)
                .swimming(new SwumLength(1, Rides.START, 25, true, 15, "freestyle"))
                .swimming(new SwumLength(2, Rides.START.plusSeconds(25), 10, false, 0, "rest"))
                .swimming(new SwumLength(3, Rides.START.plusSeconds(35), 25, true, 17, "freestyle"));

        var found = FindingsSheet.of(swim.subject(), knowing(EVERYTHING));

        assertThat(value(found, FigureName.SWOLF)).isEqualTo(41);
        assertThat(value(found, FigureName.SWOLF_25)).isEqualTo(41);
        assertThat(value(found, FigureName.SWIM_STRESS)).isPositive();
    }

    @Test
    void a_heart_that_drifts_decouples_by_the_published_share() {
        var ride = Rides.of("cycling", 3601)
                .with(Channel.POWER, second -> 200)
                .with(Channel.HEART_RATE, second -> second <= 1800 ? 140 : 147);

        var found = FindingsSheet.of(ride.subject(), knowing(Map.of()));

        assertThat(value(found, FigureName.DECOUPLING)).isCloseTo(4.7619, within(0.01));
    }

    @ParameterizedTest
    @EnumSource(Ingredient.class)
    void finding_anew_what_depends_on_a_value_gives_the_same_as_finding_everything_anew(Ingredient changed) {
        var before = knowing(EVERYTHING);
        var after = differing(changed);
        for (var subject : subjects().toList()) {
            var renewed = FindingsSheet.renewed(
                    FindingsSheet.of(subject, before), Part.madeFrom(Set.of(changed)), subject, after);

            assertThat(renewed).isEqualTo(FindingsSheet.of(subject, after));
        }
    }

    private static Stream<Subject> subjects() {
        return Stream.of(
                        Rides.intervals().with(Channel.HEART_RATE, second -> 120 + second % 60),
                        Rides.of("running", 2400)
                                .with(Channel.DISTANCE, second -> second * 3.3)
                                .with(Channel.ALTITUDE, second -> 100 + second / 20.0)
                                .with(Channel.HEART_RATE, second -> 120 + second / 60),
                        Rides.of("open_water_swimming", 1800).with(Channel.SPEED, second -> 1.1),
                        Rides.of("strength_training", 1800).rated(5))
                .map(Rides::subject);
    }

    /** Everything as before but for one ingredient. */
    private static Basis differing(Ingredient changed) {
        var usual = AnalysisSettingsView.USUAL;
        var settings = new AnalysisSettingsView(
                changed == Ingredient.HEART_ZONES ? HeartZoneModel.RESERVE : usual.heartZoneModel(),
                List.of(),
                changed == Ingredient.POWER_ZONES ? List.of(60.0, 90.0) : List.of(),
                changed == Ingredient.PACE_ZONES ? List.of(80.0, 90.0) : List.of(),
                usual.maximumFormula(),
                changed == Ingredient.GRADE_FAMILY ? GradeFamily.HEART_RATE : usual.gradeFamily(),
                changed == Ingredient.W_PRIME_MODEL ? WPrimeModel.DIFFERENTIAL : usual.wPrimeModel(),
                changed == Ingredient.LOAD_PREFERENCE ? LoadPreference.RPE : usual.loadPreference(),
                changed == Ingredient.STOP_SPEED ? Map.of("running", 0.9) : Map.of(),
                usual.curve(),
                0);
        var values = new java.util.HashMap<>(EVERYTHING);
        changed.kind().ifPresent(kind -> values.computeIfPresent(kind, (same, value) -> value * 1.05));
        return Basis.on(
                Rides.athlete(
                        values,
                        changed == Ingredient.SEX ? Sex.FEMALE : Sex.MALE,
                        changed == Ingredient.BIRTH_DATE ? LocalDate.parse("1980-05-05") : null),
                Rides.DAY,
                settings);
    }

    @Test
    void a_changed_value_touches_no_part_that_is_not_made_from_it() {
        assertThat(Part.madeFrom(Set.of(Ingredient.FTP))).containsExactly(Part.POWER);
        assertThat(Part.madeFrom(Set.of(Ingredient.WEIGHT))).containsExactly(Part.SWIM);
    }

    @Test
    void only_the_channels_of_the_wanted_parts_are_read() {
        var stored = List.of("latitude", "longitude", "altitude", "distance", "heart_rate", "power", "temperature");

        assertThat(Part.channels(EnumSet.of(Part.POWER), stored)).containsExactly("power");
        assertThat(Part.channels(EnumSet.of(Part.PACE), stored)).containsExactlyInAnyOrder("altitude", "distance");
        assertThat(Part.channels(EnumSet.of(Part.LOAD), stored)).isEmpty();
    }

    private static Findings.ZoneTimes zones(Findings findings, String signal) {
        return findings.zones().stream()
                .filter(times -> times.signal().equals(signal))
                .findFirst()
                .orElseThrow();
    }
}
