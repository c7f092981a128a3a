package org.stadion.workouts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;

/**
 * Changes of a recording by its athlete. The original is never touched: a workout is made anew of it and of all changes,
 * so the last one can always be taken back, and leaves no trace then. Seconds count from the first sample of the workout
 * as it is when the change is made.
 *
 * <p>Every change needs the version that it is based on; {@link org.stadion.kernel.StaleVersion} if there is a newer one.
 */
public interface Edits {
    /** Changes in the history of one workout. */
    int MOST_EDITS = 100;

    /** Workouts merged at once. */
    int MOST_MERGED = 20;

    /** @throws org.stadion.kernel.DomainException.Invalid if the change cannot be made, or nothing would be left */
    WorkoutView edit(AthleteId athlete, WorkoutId id, long expectedVersion, Wish wish);

    /** The first one first. */
    List<EditView> history(AthleteId athlete, WorkoutId id);

    /**
     * Takes the last change back. After a split this removes the part that was split off; after a merge it brings the
     * others back under their old ids.
     *
     * @return the workout as it was before; for a part that was split off, the workout that it came from
     */
    WorkoutView undo(AthleteId athlete, WorkoutId id, long expectedVersion);

    /** @return the workout, which ends at that second now, and the new one that begins there */
    SplitParts split(AthleteId athlete, WorkoutId id, long expectedVersion, double atS);

    /** Makes workouts that follow one another one, under this one's id and words; the others are withdrawn. */
    WorkoutView merge(AthleteId athlete, WorkoutId id, long expectedVersion, List<WorkoutId> others);

    /** What the athlete wants changed. */
    sealed interface Wish {}

    /** Only what lies between the two seconds remains. */
    record Crop(double fromS, double toS) implements Wish {}

    /** The distance was another one. */
    record CorrectDistance(double distanceM) implements Wish {}

    /** The sport was another one. */
    record ChangeSport(String sport) implements Wish {}

    /** Crops and corrections since the last split or merge are dropped. */
    record Restore() implements Wish {}

    /** Both parts of what was one workout. */
    record SplitParts(WorkoutView first, WorkoutView second) {}

    /**
     * A change that was made.
     *
     * @param number from 1
     * @param others workouts that this one took from or gave to
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record EditView(
            @JsonInclude(JsonInclude.Include.ALWAYS) int number,
            EditType type,
            Instant madeAt,
            @Nullable Double fromS,
            @Nullable Double toS,
            @Nullable Double atS,
            @Nullable Double distanceM,
            @Nullable String sport,
            List<WorkoutId> others) {}

    /** {@code SPLIT_OFF} is how a workout began that was a part of another. */
    enum EditType {
        CROP,
        DISTANCE,
        SPORT,
        RESTORE,
        SPLIT,
        SPLIT_OFF,
        MERGE
    }
}
