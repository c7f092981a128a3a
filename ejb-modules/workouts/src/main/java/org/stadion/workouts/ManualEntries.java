package org.stadion.workouts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.workouts.Workouts.WorkoutEdit;

/** Workouts that no device recorded: the athlete types in what is known. */
public interface ManualEntries {

    /** @param words what is said of it; a title is made up if there is none, and a sport is not asked here */
    WorkoutView enter(AthleteId athlete, Entry entry, WorkoutEdit words);

    /**
     * Replaces all figures of a workout that was typed in.
     *
     * @throws WorkoutNotFound if the athlete has none
     * @throws WorkoutNotEntered if something recorded it
     * @throws org.stadion.kernel.StaleVersion if somebody changed it since {@code expectedVersion}
     */
    WorkoutView revise(AthleteId athlete, WorkoutId id, long expectedVersion, Entry entry);

    /**
     * The figures. Null where the athlete does not know.
     *
     * @param sport key of the catalogue
     * @param movingS without standing still; null if that is the whole time
     */
    record Entry(
            String sport,
            Start start,
            double elapsedS,
            @Nullable Double movingS,
            @Nullable Double distanceM,
            @Nullable Double ascentM,
            @Nullable Double avgHeartRateBpm,
            @Nullable Double avgPowerW,
            @Nullable Double caloriesKcal) {}

    /**
     * When it began: one of the first two.
     *
     * @param zone where; null for that of the athlete's profile
     */
    record Start(
            @Nullable Instant at,
            @Nullable LocalDateTime local,
            @Nullable ZoneId zone) {}
}
