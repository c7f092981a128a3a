package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long an athlete can hold which power.
 *
 * @param efforts that the models were fitted to
 * @param modelled what they foretell for two minutes to an hour; empty without any fit
 */
public record CriticalPowerView(
        String sport,
        LocalDate from,
        LocalDate to,
        List<PowerBest> efforts,
        CriticalPowerFit twoParameters,
        CriticalPowerFit threeParameters,
        List<ModelledPower> modelled) {

    public record PowerBest(double seconds, double powerW, WorkoutId workoutId, LocalDate day) {}

    /** Watts that can be held for a time, by each model that could be fitted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ModelledPower(
            double seconds,
            @Nullable Double twoParametersW,
            @Nullable Double threeParametersW) {}

    /**
     * @param workCapacityJ W', the work that can be done above critical power
     * @param maximalPowerW at duration zero; absent where the model has none
     * @param rSquared how much of the variation of the efforts the model explains
     * @param reason why there is no fit
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CriticalPowerFit(
            @Nullable Double criticalPowerW,
            @Nullable Double workCapacityJ,
            @Nullable Double maximalPowerW,
            @Nullable Double rSquared,
            @Nullable String reason,
            String algorithm) {

        public static CriticalPowerFit missing(String reason, String algorithm) {
            return new CriticalPowerFit(null, null, null, null, reason, algorithm);
        }
    }
}
