package org.stadion.social;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.AthleteCard;

/** A post as the viewer sees it. */
public record PostView(
        PostId postId,
        AthleteCard author,
        UUID workoutId,
        String sport,
        String title,
        Instant startAt,
        @Nullable Double distanceM,
        double movingS,
        @Nullable Double ascentM,
        long kudosCount,
        boolean kudosGiven,
        long commentCount,
        Visibility visibility,
        Instant publishedAt) {}
