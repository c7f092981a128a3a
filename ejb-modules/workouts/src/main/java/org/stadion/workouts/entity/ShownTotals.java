package org.stadion.workouts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The figures as they are shown, a column each: what lists sort by and questions about many workouts sum up. */
@Embeddable
public record ShownTotals(
        @Column(name = "distance_m") @Nullable Double distanceM,
        @Column(name = "elapsed_s", nullable = false) double elapsedS,
        @Column(name = "timer_s", nullable = false) double timerS,
        @Column(name = "moving_s", nullable = false) double movingS,
        @Column(name = "ascent_m") @Nullable Double ascentM,
        @Column(name = "descent_m") @Nullable Double descentM,
        @Column(name = "avg_speed_mps") @Nullable Double avgSpeedMps,
        @Column(name = "max_speed_mps") @Nullable Double maxSpeedMps,
        @Column(name = "avg_heart_rate_bpm") @Nullable Double avgHeartRateBpm,
        @Column(name = "max_heart_rate_bpm") @Nullable Double maxHeartRateBpm,
        @Column(name = "avg_power_w") @Nullable Double avgPowerW,
        @Column(name = "max_power_w") @Nullable Double maxPowerW,
        @Column(name = "normalized_power_w") @Nullable Double normalizedPowerW,
        @Column(name = "avg_cadence_rpm") @Nullable Double avgCadenceRpm,
        @Column(name = "work_kj") @Nullable Double workKj,
        @Column(name = "calories_kcal") @Nullable Double caloriesKcal) {

    /** Joule to a kilojoule: devices count the former. */
    private static final double KILO = 1000;

    static ShownTotals of(Figures figures) {
        var elapsed = figures.shownOr("elapsed", 0);
        var work = figures.shown("work");
        return new ShownTotals(
                figures.shown("distance"),
                elapsed,
                figures.shownOr("timer", elapsed),
                figures.shownOr("moving", elapsed),
                figures.shown("ascent"),
                figures.shown("descent"),
                figures.shown("avg_speed"),
                figures.shown("max_speed"),
                figures.shown("avg_heart_rate"),
                figures.shown("max_heart_rate"),
                figures.shown("avg_power"),
                figures.shown("max_power"),
                figures.shown("normalized_power"),
                figures.shown("avg_cadence"),
                work == null ? null : work / KILO,
                figures.shown("calories"));
    }
}
