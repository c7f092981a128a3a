package org.stadion.workouts.control.findings;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stadion.profiles.Physiology;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.control.analysis.grade.GradeModel;
import org.stadion.workouts.control.analysis.power.CriticalPowerModel;
import org.stadion.workouts.control.sport.Sport;
import org.stadion.workouts.control.sport.SportFamily;
import org.stadion.workouts.entity.Findings.Input;

/** All that findings depend on beside the workout itself. Two workouts of equal basis are analysed alike. */
public record Basis(Person person, AnalysisSettingsView settings) {

    public static Basis on(Physiology known, LocalDate day, AnalysisSettingsView settings) {
        return new Basis(Person.on(known, day), settings);
    }

    public GradeModel gradeModel() {
        return switch (settings.gradeFamily()) {
            case MINETTI -> GradeModel.MINETTI;
            case HEART_RATE -> GradeModel.HEART_RATE;
        };
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
            case GRADE_FAMILY -> setting(settings.gradeFamily());
            case LOAD_PREFERENCE -> setting(settings.loadPreference());
            case STOP_SPEED -> new Input(Double.toString(stopSpeed(sport)), null, "setting");
            default -> person.input(ingredient);
        };
    }

    private static Input setting(Enum<?> choice) {
        return new Input(choice.name().toLowerCase(Locale.ROOT), null, "setting");
    }
}
