package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.WorkoutView.Metric;

/**
 * What a workout means to its athlete. What would tell values of the athlete's body, thresholds among them, is for the
 * athlete alone: to others such figures are missing as {@code private}, and inputs and zones are left out.
 *
 * @param trainingLoad the one load, on the scale where an hour at threshold is 100
 * @param loadKind what it was made from, or null without a load
 * @param figures by name
 * @param climbBasis how climbs were found and judged
 * @param inputs the athlete's values and settings that were used, as they held on the day
 * @param edition of our analyses
 * @param computedAt when these findings were first made
 * @param tag changes with the findings
 */
public record WorkoutAnalysisView(
        WorkoutId workoutId,
        LocalDate localDay,
        String sport,
        Metric trainingLoad,
        @Nullable String loadKind,
        Map<String, Metric> figures,
        List<ZoneShare> zones,
        List<ClimbView> climbs,
        ClimbBasis climbBasis,
        List<AnalysisInput> inputs,
        int edition,
        Instant computedAt,
        boolean own,
        String tag) {

    /**
     * Time in the zones of one signal.
     *
     * @param signal {@code heart_rate}, {@code power} or {@code pace}
     * @param algorithm the scale, or null without zones
     * @param reason why there are no zones, or null
     * @param belowS seconds below zone 1
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ZoneShare(
            String signal,
            @Nullable String algorithm,
            @Nullable String reason,
            String unit,
            double belowS,
            List<ZoneTime> zones) {}

    /**
     * Time in one zone.
     *
     * @param above where it begins
     * @param upTo where it ends, itself included; null for the last
     */
    public record ZoneTime(
            int number, double above, @Nullable Double upTo, double seconds) {}

    /** The algorithms behind climbs. */
    public record ClimbBasis(String climbs, String category, String fietsIndex, String fietsCategory) {}

    /**
     * @param category {@code hors}, {@code one} to {@code four}, or {@code none}
     * @param fietsCategory the same by the Fiets index, which knows {@code five} too
     */
    public record ClimbView(
            double fromM,
            double toM,
            double lengthM,
            double gainM,
            double percent,
            double footM,
            double topM,
            String category,
            double fietsIndex,
            String fietsCategory) {}

    /**
     * @param number its value, when that is a number
     * @param word its value, when that is none
     * @param since day from which it holds; null for estimates and settings
     * @param origin {@code measured}, {@code estimated}, {@code profile} or {@code setting}
     * @param algorithm what estimated it; else null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnalysisInput(
            String name,
            @Nullable Double number,
            @Nullable String word,
            @Nullable LocalDate since,
            String origin,
            @Nullable String algorithm) {}
}
