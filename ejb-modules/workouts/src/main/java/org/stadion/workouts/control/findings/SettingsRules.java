package org.stadion.workouts.control.findings;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stadion.kernel.DomainException.Violation;
import org.stadion.kernel.Patch;
import org.stadion.workouts.AnalysisSettings;
import org.stadion.workouts.AnalysisSettingsView;
import org.stadion.workouts.AnalysisSettingsView.HeartZoneModel;
import org.stadion.workouts.control.sport.SportCatalogue;

/** Which settings are possible, and what depends on them. */
public final class SettingsRules {
    private static final int ZONES = 5;
    private static final double SLOWEST_HEART = 30;
    private static final double FASTEST_HEART = 240;
    private static final double FASTEST_STOP = 5;
    private static final double LONGEST_DAYS = 365;
    private static final int MOST_LIMITS = 9;
    private static final double LOWEST_PERCENT = 10;
    private static final double HIGHEST_PERCENT = 400;

    private static final String EACH_PERCENT = "Each limit is a number of percent.";

    private SettingsRules() {}

    /** @return what was left out where something must be said */
    public static List<Violation> holes(AnalysisSettings.Change change) {
        var found = new ArrayList<Violation>();
        hole(change.customHeartZones(), "/custom_heart_zones", "Each limit is a heart rate.")
                .ifPresent(found::add);
        hole(change.powerZonePercents(), "/power_zone_percents", EACH_PERCENT).ifPresent(found::add);
        hole(change.paceZonePercents(), "/pace_zone_percents", EACH_PERCENT).ifPresent(found::add);
        var speeds = change.stopSpeeds().value();
        if (speeds != null && speeds.values().stream().anyMatch(Objects::isNull)) {
            found.add(new Violation("/stop_speeds", "required", "Each sport named has a speed."));
        }
        var curve = change.curve().value();
        if (curve != null && Stream.of(curve.smoothing(), curve.formDay()).anyMatch(Objects::isNull)) {
            found.add(new Violation("/curve", "required", "Say how it is smoothed, and whose form is shown."));
        }
        return List.copyOf(found);
    }

    private static Optional<Violation> hole(Patch<List<Double>> limits, String pointer, String message) {
        var said = limits.value();
        return said != null && said.stream().anyMatch(Objects::isNull)
                ? Optional.of(new Violation(pointer, "required", message))
                : Optional.empty();
    }

    /** @return everything that is wrong */
    public static List<Violation> violations(AnalysisSettingsView settings) {
        var found = new ArrayList<Violation>();
        var zones = settings.customHeartZones();
        percents(settings.powerZonePercents(), "/power_zone_percents").ifPresent(found::add);
        percents(settings.paceZonePercents(), "/pace_zone_percents").ifPresent(found::add);
        if (!zones.isEmpty() && !(zones.size() == ZONES && rise(zones, SLOWEST_HEART, FASTEST_HEART))) {
            found.add(new Violation(
                    "/custom_heart_zones",
                    "invalid",
                    "Five rising heart rates from 30 to 240: where zone 1 begins, and where zones 1 to 4 end."));
        }
        if (settings.heartZoneModel() == HeartZoneModel.CUSTOM && zones.isEmpty()) {
            found.add(new Violation("/custom_heart_zones", "required", "Custom zones need their limits."));
        }
        settings.stopSpeeds().forEach((sport, speed) -> {
            if (SportCatalogue.standard().byKey(sport).isEmpty()) {
                found.add(new Violation("/stop_speeds/" + sport, "unknown", "Choose a sport of the catalogue."));
            } else if (!(speed >= 0 && speed <= FASTEST_STOP)) {
                found.add(new Violation("/stop_speeds/" + sport, "out_of_range", "From 0 to 5 m/s."));
            }
        });
        var curve = settings.curve();
        if (!(curve.fatigueDays() >= 1)
                || !(curve.fitnessDays() > curve.fatigueDays())
                || !(curve.fitnessDays() <= LONGEST_DAYS)) {
            found.add(new Violation(
                    "/curve", "out_of_range", "Fatigue over a day or more, fitness over more days than that, to 365."));
        }
        return List.copyOf(found);
    }

    private static Optional<Violation> percents(List<Double> limits, String pointer) {
        return limits.isEmpty() || (limits.size() <= MOST_LIMITS && rise(limits, LOWEST_PERCENT, HIGHEST_PERCENT))
                ? Optional.empty()
                : Optional.of(new Violation(
                        pointer, "invalid", "At most nine rising limits, from 10 to 400 percent of the threshold."));
    }

    private static boolean rise(List<Double> limits, double least, double most) {
        if (!(limits.getFirst() >= least) || !(limits.getLast() <= most)) {
            return false;
        }
        for (var i = 1; i < limits.size(); i++) {
            if (!(limits.get(i) > limits.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** The ingredients of figures that are not the same in both. */
    public static Set<Ingredient> changed(AnalysisSettingsView before, AnalysisSettingsView after) {
        var changed = EnumSet.noneOf(Ingredient.class);
        if (before.heartZoneModel() != after.heartZoneModel()
                || !before.customHeartZones().equals(after.customHeartZones())) {
            changed.add(Ingredient.HEART_ZONES);
        }
        if (!before.powerZonePercents().equals(after.powerZonePercents())) {
            changed.add(Ingredient.POWER_ZONES);
        }
        if (!before.paceZonePercents().equals(after.paceZonePercents())) {
            changed.add(Ingredient.PACE_ZONES);
        }
        if (before.maximumFormula() != after.maximumFormula()) {
            changed.add(Ingredient.MAX_HEART_RATE);
        }
        if (before.wPrimeModel() != after.wPrimeModel()) {
            changed.add(Ingredient.W_PRIME_MODEL);
        }
        if (before.gradeFamily() != after.gradeFamily()) {
            changed.add(Ingredient.GRADE_FAMILY);
        }
        if (before.loadPreference() != after.loadPreference()) {
            changed.add(Ingredient.LOAD_PREFERENCE);
        }
        if (!before.stopSpeeds().equals(after.stopSpeeds())) {
            changed.add(Ingredient.STOP_SPEED);
        }
        return changed;
    }
}
