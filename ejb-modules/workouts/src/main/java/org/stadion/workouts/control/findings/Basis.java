package org.stadion.workouts.control.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.profiles.Physiology;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.control.analysis.grade.GradeModel;
import org.stadion.workouts.control.analysis.heart.MaximumHeartRate;
import org.stadion.workouts.control.analysis.power.CriticalPowerModel;
import org.stadion.workouts.control.analysis.power.WPrimeBalance;
import org.stadion.workouts.control.analysis.zones.PaceZones;
import org.stadion.workouts.control.analysis.zones.PowerZones;
import org.stadion.workouts.control.analysis.zones.ZoneScale;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportFamily;
import org.stadion.workouts.entity.Findings.Input;

/** All that findings depend on beside the workout itself. Two workouts of equal basis are analysed alike. */
public record Basis(Person person, AnalysisSettingsView settings) {

    public static Basis on(Physiology known, LocalDate day, AnalysisSettingsView settings) {
        return new Basis(
                Person.on(
                        known,
                        day,
                        MaximumHeartRate.valueOf(settings.maximumFormula().name())),
                settings);
    }

    public GradeModel gradeModel() {
        return GradeModel.valueOf(settings.gradeFamily().name());
    }

    /** How W' comes back. */
    public WPrimeBalance reserveModel() {
        return WPrimeBalance.valueOf(settings.wPrimeModel().name());
    }

    ZoneScale powerZones(double ftp) {
        var percents = settings.powerZonePercents();
        return percents.isEmpty() ? PowerZones.coggan(ftp) : PowerZones.custom(ftp, limits(percents));
    }

    ZoneScale paceZones(double thresholdSpeed) {
        var percents = settings.paceZonePercents();
        return percents.isEmpty()
                ? PaceZones.friel(thresholdSpeed)
                : PaceZones.custom(thresholdSpeed, limits(percents));
    }

    private static double[] limits(List<Double> percents) {
        return percents.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Metres a second below which the athlete stands still in a sport. */
    public double stopSpeed(Sport sport) {
        return settings.stopSpeeds().getOrDefault(sport.key(), sport.stopSpeed());
    }

    /**
     * Threshold and critical power are measured on a bicycle, and are others on foot; who names no sport rides.
     */
    static boolean rides(Sport sport) {
        return sport.family() == SportFamily.CYCLING || sport.family() == SportFamily.OTHER;
    }

    /** Empty when it was never measured, or means nothing in this sport. */
    public Optional<CriticalPowerModel> criticalPower(Sport sport) {
        return rides(sport) ? criticalPower() : Optional.empty();
    }

    private Optional<CriticalPowerModel> criticalPower() {
        var critical = person.value(Ingredient.CRITICAL_POWER);
        var capacity = person.value(Ingredient.W_PRIME);
        return critical > 0 && capacity > 0 ? Optional.of(CriticalPowerModel.of(critical, capacity)) : Optional.empty();
    }

    @Nullable
    Input input(Ingredient ingredient, Sport sport) {
        return switch (ingredient) {
            case HEART_ZONES -> setting(settings.heartZoneModel());
            case POWER_ZONES -> scale(settings.powerZonePercents(), "coggan");
            case PACE_ZONES -> scale(settings.paceZonePercents(), "friel");
            case GRADE_FAMILY -> setting(settings.gradeFamily());
            case W_PRIME_MODEL -> setting(settings.wPrimeModel());
            case LOAD_PREFERENCE -> setting(settings.loadPreference());
            case STOP_SPEED -> setting(Double.toString(stopSpeed(sport)));
            default -> person.input(ingredient);
        };
    }

    private static Input setting(Enum<?> choice) {
        return setting(choice.name().toLowerCase(Locale.ROOT));
    }

    private static Input scale(List<Double> percents, String usual) {
        return setting(percents.isEmpty() ? usual : "custom");
    }

    private static Input setting(String value) {
        return new Input(value, null, "setting", null);
    }
}
