package org.stadion.workouts;

import java.util.List;
import java.util.Map;
import org.stadion.kernel.Versioned;

/**
 * How an athlete wants workouts analysed. Settings are not dated: they hold for the whole history, and a change has it
 * analysed anew.
 *
 * @param customHeartZones where zone 1 begins and where zones 1 to 4 end, in beats a minute; empty without any
 * @param powerZonePercents where power zones end but for the last, in percent of threshold power; empty for Coggan's
 * @param paceZonePercents where pace zones end but for the last, in percent of threshold speed; empty for Friel's
 * @param stopSpeeds metres a second below which the athlete stands still, by sport; sports left out have their usual one
 * @param version for If-Match; changes with every change
 */
public record AnalysisSettingsView(
        HeartZoneModel heartZoneModel,
        List<Double> customHeartZones,
        List<Double> powerZonePercents,
        List<Double> paceZonePercents,
        MaximumFormula maximumFormula,
        GradeFamily gradeFamily,
        WPrimeModel wPrimeModel,
        LoadPreference loadPreference,
        Map<String, Double> stopSpeeds,
        Curve curve,
        long version)
        implements Versioned {

    public static final AnalysisSettingsView USUAL = new AnalysisSettingsView(
            HeartZoneModel.AUTO,
            List.of(),
            List.of(),
            List.of(),
            MaximumFormula.TANAKA,
            GradeFamily.MINETTI,
            WPrimeModel.INTEGRAL,
            LoadPreference.AUTO,
            Map.of(),
            new Curve(Smoothing.EXPONENTIAL, FormDay.PREVIOUS_DAY, 42, 7),
            0);

    public AnalysisSettingsView {
        customHeartZones = List.copyOf(customHeartZones);
        powerZonePercents = List.copyOf(powerZonePercents);
        paceZonePercents = List.copyOf(paceZonePercents);
        stopSpeeds = Map.copyOf(stopSpeeds);
    }

    public AnalysisSettingsView ofVersion(long other) {
        return new AnalysisSettingsView(
                heartZoneModel,
                customHeartZones,
                powerZonePercents,
                paceZonePercents,
                maximumFormula,
                gradeFamily,
                wPrimeModel,
                loadPreference,
                stopSpeeds,
                curve,
                other);
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

    /** Which formula tells the highest heart rate by age while nobody measured it. */
    public enum MaximumFormula {
        FOX,
        TANAKA,
        GELLISH,
        NES,
        ARENA,
        ASTRAND
    }

    /** Which model makes grade-adjusted pace. */
    public enum GradeFamily {
        /** Equal energy, Minetti 2002. */
        MINETTI,
        /** Minetti's energy to the power of 0.83, as Runalyze turns it into time. */
        MINETTI_TIME,
        /** Equal heart rate, as a polynomial. */
        HEART_RATE,
        /** Equal heart rate, as a table. */
        HEART_RATE_TABLE,
        /** The polynomial behind Daniels points in GoldenCheetah. */
        DANIELS
    }

    /** How W' comes back below critical power. */
    public enum WPrimeModel {
        /** Skiba 2012: exponentially, with one time constant. */
        INTEGRAL,
        /** Froncioni and Skiba: in proportion to what is missing and to the distance below critical power. */
        DIFFERENTIAL
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
