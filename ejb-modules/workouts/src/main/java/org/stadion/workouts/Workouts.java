package org.stadion.workouts;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Patch;
import org.stadion.kernel.Visibility;

/** Workouts as their owner and permitted viewers meet them. */
public interface Workouts {

    /** @throws WorkoutNotFound if there is none that the viewer may see */
    WorkoutView find(AthleteId viewer, WorkoutId id);

    /** The athlete's own, newest start first. */
    Page<WorkoutSummary> list(AthleteId athlete, WorkoutFilter filter, PageRequest page);

    /**
     * Samples of chosen channels, all on the same samples, missing ones null.
     *
     * @throws WorkoutNotFound if there is none that the viewer may see
     */
    StreamsView streams(AthleteId viewer, WorkoutId id, StreamWish wish);

    /** @throws org.stadion.kernel.StaleVersion if somebody changed it since {@code expectedVersion} */
    WorkoutView edit(AthleteId athlete, WorkoutId id, long expectedVersion, WorkoutEdit edit);

    /** Removes the workout and its telemetry and leaves a tombstone. */
    void delete(AthleteId athlete, WorkoutId id, long expectedVersion);

    /**
     * The file it came from, as it was uploaded.
     *
     * @throws OriginalNotFound if it was typed in
     */
    OriginalFile original(AthleteId athlete, WorkoutId id);

    /**
     * Which samples are wanted.
     *
     * @param keys API keys of channels, e.g. {@code time}, {@code heartrate}; empty for all
     * @param fromS seconds from the first sample; null for the beginning
     * @param toS likewise, itself included; null for the end
     */
    record StreamWish(
            Set<String> keys,
            Resolution resolution,
            @Nullable Double fromS,
            @Nullable Double toS) {}

    /** How many samples at the most. */
    enum Resolution {
        LOW(100),
        MEDIUM(1_000),
        HIGH(10_000),
        FULL(Integer.MAX_VALUE);

        private final int samples;

        Resolution(int samples) {
            this.samples = samples;
        }

        public int samples() {
            return samples;
        }
    }

    /** @param key where the object store keeps it */
    record OriginalFile(String name, String contentType, String key) {}

    /**
     * Only the fields present are changed.
     *
     * @param rpe rating of perceived exertion, 1 to 10 in steps of a half
     * @param feeling 1 very weak to 5 very strong
     * @param tags all of them
     */
    record WorkoutEdit(
            Patch<String> title,
            Patch<String> description,
            Patch<String> privateNotes,
            Patch<Double> rpe,
            Patch<Integer> feeling,
            Patch<List<String>> tags,
            Patch<String> sport,
            Patch<Visibility> visibility) {}
}
