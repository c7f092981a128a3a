package org.stadion.workouts;

import java.util.List;
import java.util.Map;
import org.stadion.kernel.Versioned;

/**
 * How an athlete wants workouts analysed. Settings are not dated: they hold for the whole history, and a change has it
 * analysed anew.
 *
 * @param customHeartZones where zone 1 begins and where zones 1 to 4 end, in beats a minute; empty without any
 * @param stopSpeeds metres a second below which the athlete stands still, by sport; sports left out have their usual one
 * @param version for If-Match; changes with every change
 */
public record AnalysisSettingsView(
        HeartZoneModel heartZoneModel,
        List<Double> customHeartZones,
        GradeFamily gradeFamily,
        LoadPreference loadPreference,
        Map<String, Double> stopSpeeds,
        Curve curve,
        long version)
        implements Versioned {

    public static final AnalysisSettingsView USUAL = new AnalysisSettingsView(
            HeartZoneModel.AUTO,
            List.of(),
            GradeFamily.MINETTI,
            LoadPreference.AUTO,
            Map.of(),
            new Curve(Smoothing.EXPONENTIAL, FormDay.PREVIOUS_DAY, 42, 7),
            0);

    public AnalysisSettingsView {
        customHeartZones = List.copyOf(customHeartZones);
        stopSpeeds = Map.copyOf(stopSpeeds);
    }

    public AnalysisSettingsView ofVersion(long other) {
        return new AnalysisSettingsView(
                heartZoneModel, customHeartZones, gradeFamily, loadPreference, stopSpeeds, curve, other);
    }

    /** What heart-rate zones are percentages of. */
    public enum HeartZoneModel {
        /** Of the threshold heart rate when it was measured, else of the maximum. */
        AUTO,
        MAXIMUM,
        RESERVE,
        THRESHOLD,
        CUSTOM
    }

    /** Which family of models makes grade-adjusted pace. */
    public enum GradeFamily {
        /** Equal energy, Minetti 2002. */
        MINETTI,
        /** Equal heart rate. */
        HEART_RATE
    }

    /** Which load is taken before the others, where the workout has it. */
    public enum LoadPreference {
        /** Power, then heart rate, then pace, then perceived exertion. */
        AUTO,
        POWER,
        HEART_RATE,
        PACE,
        RPE
    }

    /** The variant of fitness, fatigue and form. */
    public record Curve(Smoothing smoothing, FormDay formDay, double fitnessDays, double fatigueDays) {}

    public enum Smoothing {
        EXPONENTIAL,
        ONE_OVER_N,
        TWO_OVER_N_PLUS_ONE
    }

    public enum FormDay {
        PREVIOUS_DAY,
        SAME_DAY
    }
}
