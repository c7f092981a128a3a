package org.stadion.workouts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.workouts.Merges.Answer;

/**
 * Two workouts that may be one.
 *
 * @param other what the workout may be the same as
 * @param otherDeleted whether the athlete deleted that one; the same then means that this one goes too
 * @param otherTitle what the other one is or was called
 * @param reason stable word, e.g. {@code partly_overlapping}
 * @param overlap share of the shorter that lies within the longer, or null
 * @param answer null while it is open
 */
public record MergeQuestionView(
        UUID id,
        WorkoutId workout,
        String title,
        Instant startAt,
        WorkoutId other,
        boolean otherDeleted,
        String otherTitle,
        Instant otherStartAt,
        String reason,
        double score,
        @Nullable Double overlap,
        @Nullable Double durationRatio,
        Instant askedAt,
        @Nullable Answer answer) {}
