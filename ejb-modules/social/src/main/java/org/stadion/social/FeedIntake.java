package org.stadion.social;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;

/** How workouts reach the feed: the edge translates their events into these calls. Each is idempotent by event. */
public interface FeedIntake {

    void workoutRecorded(UUID event, WorkoutNews news);

    void workoutChanged(UUID event, WorkoutNews news);

    void workoutDeleted(UUID event, UUID workout);

    /** Unlike a record that comes late, this one brings back a post that a deletion took away. */
    void workoutReturned(UUID event, WorkoutNews news);

    record WorkoutNews(
            UUID workout,
            AthleteId athlete,
            String sport,
            String title,
            Instant startedAt,
            @Nullable Double distanceM,
            double movingS,
            @Nullable Double ascentM,
            Visibility visibility,
            Instant occurredAt) {}
}
