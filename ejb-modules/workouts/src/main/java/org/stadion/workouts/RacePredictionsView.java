package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a runner can be expected to race.
 *
 * @param basis the effort of the highest VDOT; absent without any
 * @param trainingPaces absent without a basis
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RacePredictionsView(
        LocalDate from,
        LocalDate to,
        WorkoutView.Metric vdot,
        @Nullable RaceBasis basis,
        List<RacePrediction> predictions,
        @Nullable PaceTable trainingPaces) {

    public record RaceBasis(double distanceM, double timeS, WorkoutId workoutId, LocalDate day) {}

    /** @param withinRange whether the formula was made for times like these; else it is a guess */
    public record RacePrediction(
            String method, double distanceM, double timeS, boolean withinRange, String algorithm) {}

    /** Seconds a kilometre. */
    public record PaceTable(
            double easySlow,
            double easyFast,
            double marathon,
            double threshold,
            double intervalSlow,
            double intervalFast,
            double repetition,
            String algorithm) {}
}
