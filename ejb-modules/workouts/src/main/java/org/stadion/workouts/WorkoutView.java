package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Versioned;
import org.stadion.kernel.Visibility;

/** A workout as the viewer may see it. Metrics that cannot be computed say why. */
public record WorkoutView(
        WorkoutId id,
        AthleteId athleteId,
        String sport,
        @Nullable String subSport,
        String title,
        @Nullable String description,
        @Nullable String privateNotes,
        @Nullable Double rpe,
        @Nullable Integer feeling,
        @Nullable List<String> tags,
        Instant startAt,
        LocalDateTime startLocal,
        ZoneId zone,
        @Nullable StartPlace startPlace,
        Metric distanceM,
        double elapsedS,
        double timerS,
        double movingS,
        Metric ascentM,
        Metric descentM,
        Metric avgSpeedMps,
        Metric maxSpeedMps,
        Metric avgHeartRateBpm,
        Metric maxHeartRateBpm,
        Metric avgPowerW,
        Metric maxPowerW,
        Metric normalizedPowerW,
        Metric avgCadenceRpm,
        Metric workKj,
        Metric caloriesKcal,
        int pointCount,
        List<String> streams,
        List<LapView> laps,
        @Nullable List<LengthView> lengths,
        @Nullable Multisport multisport,
        Source source,
        Visibility visibility,
        boolean own,
        long version)
        implements Versioned {

    /**
     * A figure, or why there is none.
     *
     * @param value the figure in the unit of its name, or null
     * @param reason stable word when there is no value, e.g. {@code no_power}
     * @param origin {@code device}, {@code entered} by hand, or {@code computed}
     * @param algorithm id and version of what computed it, e.g. {@code power-normalized.full-windows@1}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Metric(
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Double value,

            @Nullable String reason,
            @Nullable String origin,
            @Nullable String algorithm) {

        public static Metric missing(String reason) {
            return new Metric(null, reason, null, null);
        }

        public static Metric device(double value) {
            return new Metric(value, null, "device", null);
        }

        public static Metric entered(double value) {
            return new Metric(value, null, "entered", null);
        }

        public static Metric computed(double value, String algorithm) {
            return new Metric(value, null, "computed", algorithm);
        }
    }

    /**
     * Where it began, as people call it.
     *
     * @param region the first level below the country, or null where there is none
     * @param country two letters, ISO 3166-1
     */
    public record StartPlace(String town, @Nullable String region, String country) {}

    public record LapView(
            int number,
            Instant startAt,
            double elapsedS,
            double timerS,
            @Nullable Double distanceM,
            @Nullable Double avgHeartRateBpm,
            @Nullable Double maxHeartRateBpm,
            @Nullable Double avgPowerW,
            @Nullable Double avgCadenceRpm,
            @Nullable Double ascentM,
            @Nullable String intensity,
            @Nullable String trigger,
            @Nullable Double avgSpeedMps,
            @Nullable Double maxSpeedMps,
            @Nullable Double maxPowerW,
            @Nullable Double normalizedPowerW,
            @Nullable Double descentM,
            @Nullable Double caloriesKcal) {}

    /**
     * One way through a pool, or a rest at its end.
     *
     * @param strokes null if nobody counted them
     * @param swolf seconds and strokes of the length together, null where one of them is not known
     */
    public record LengthView(
            int number,
            Instant startAt,
            double elapsedS,
            boolean active,
            @Nullable Integer strokes,
            @Nullable String stroke,
            @Nullable Double swolf) {}

    /**
     * Its place in a race of several sports.
     *
     * @param leg from 1
     * @param legs all of the race that the viewer may see, in their order
     */
    public record Multisport(
            UUID group,
            int leg,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<WorkoutId> legs) {}

    /** Where it came from. */
    public record Source(
            String format,
            @Nullable String device,
            @Nullable ImportId importId) {}
}
