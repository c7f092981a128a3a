package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.WorkoutView.Metric;

/**
 * How training adds up, day by day.
 *
 * @param restDays days of the span without any workout
 */
public record FitnessView(LocalDate from, LocalDate to, FitnessBasis basis, int restDays, List<FitnessDay> days) {

    /**
     * How the days were computed.
     *
     * @param model algorithm of fitness, fatigue and form, with its version
     * @param smoothing how much of a day's load enters: {@code exponential} is 1 - e^(-1/N)
     * @param form which day's fitness and fatigue make the form: {@code previous-day} or {@code same-day}
     * @param seed in words, where the curves begin
     * @param firstLoadDay on which they begin; absent without any load
     * @param loads how many workouts gave their load by which kind
     * @param workoutsWithoutLoad count as no load, and make their days incomplete
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FitnessBasis(
            String model,
            String smoothing,
            String form,
            double fitnessDays,
            double fatigueDays,
            String seed,
            @Nullable LocalDate firstLoadDay,
            SortedMap<String, Integer> loads,
            int workoutsWithoutLoad,
            ImpulseBasis impulse) {}

    /** Parameters of Banister's model. */
    public record ImpulseBasis(
            String model, double fitnessWeight, double fatigueWeight, double fitnessDays, double fatigueDays) {}

    /**
     * @param load sum of the day's training loads; 0 on a rest day
     * @param incomplete whether a workout of the day has no load
     * @param fitness CTL, after the day
     * @param fatigue ATL, after the day
     * @param form TSB
     * @param formLabel e.g. {@code productive}
     * @param monotony of the seven days that end here
     * @param acuteChronicRolling mean of 7 by mean of 28 days; a description, not a risk of injury
     * @param acuteChronicWeighted the same, exponentially weighted
     * @param acuteRolling mean load of 7 days
     * @param chronicRolling mean load of 28 days
     * @param acuteWeighted mean load of 7 days, exponentially weighted
     * @param chronicWeighted the same of 28 days
     */
    public record FitnessDay(
            LocalDate day,
            double load,
            int workouts,
            boolean incomplete,
            double fitness,
            double fatigue,
            double form,
            String formLabel,
            Metric monotony,
            Metric strain,
            Metric acuteChronicRolling,
            Metric acuteChronicWeighted,
            double impulseFitness,
            double impulseFatigue,
            double impulsePerformance,
            double acuteRolling,
            double chronicRolling,
            double acuteWeighted,
            double chronicWeighted) {}
}
