package org.stadion.admin.workouts;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.admin.shell.Texts;
import org.stadion.workouts.WorkoutView;
import org.stadion.workouts.WorkoutView.Metric;

/**
 * A total of a workout as the page shows it.
 *
 * @param key of its name in the texts
 * @param value with its unit, or empty when it is missing
 * @param origin {@code device} or {@code computed}, or empty
 * @param algorithm what computed it, or empty
 * @param missing why there is none, or empty
 */
public record FigureLine(String key, String value, String origin, String algorithm, String missing) {

    private static final double METRES_A_KILOMETRE = 1_000;
    private static final double KMH = 3.6;

    static List<FigureLine> of(WorkoutView workout) {
        return List.of(
                metric("distance", workout.distanceM(), 1 / METRES_A_KILOMETRE, 2, "km"),
                time("elapsed", workout.elapsedS()),
                time("timer", workout.timerS()),
                time("moving", workout.movingS()),
                metric("ascent", workout.ascentM(), 1, 0, "m"),
                metric("descent", workout.descentM(), 1, 0, "m"),
                metric("avg-speed", workout.avgSpeedMps(), KMH, 1, "kmh"),
                metric("max-speed", workout.maxSpeedMps(), KMH, 1, "kmh"),
                metric("avg-heart-rate", workout.avgHeartRateBpm(), 1, 0, "bpm"),
                metric("max-heart-rate", workout.maxHeartRateBpm(), 1, 0, "bpm"),
                metric("avg-power", workout.avgPowerW(), 1, 0, "W"),
                metric("max-power", workout.maxPowerW(), 1, 0, "W"),
                metric("normalized-power", workout.normalizedPowerW(), 1, 0, "W"),
                metric("avg-cadence", workout.avgCadenceRpm(), 1, 0, "rpm"),
                metric("work", workout.workKj(), 1, 0, "kJ"),
                metric("calories", workout.caloriesKcal(), 1, 0, "kcal"));
    }

    public boolean isMissing() {
        return !missing.isEmpty();
    }

    private static FigureLine time(String key, double seconds) {
        return new FigureLine(key, Texts.clock(Duration.ofMillis(Math.round(seconds * 1_000))), "", "", "");
    }

    private static FigureLine metric(String key, Metric metric, double factor, int decimals, String unit) {
        var value = metric.value();
        if (value == null) {
            return new FigureLine(key, "", "", "", text(metric.reason(), "not_recorded"));
        }
        return new FigureLine(
                key,
                Texts.decimal(value * factor, decimals) + "\u00a0" + Texts.text("unit." + unit),
                text(metric.origin(), ""),
                text(metric.algorithm(), ""),
                "");
    }

    private static String text(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
