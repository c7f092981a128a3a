package org.stadion.gamification.control;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.stadion.kernel.Visibility;

/**
 * What a workout earns.
 *
 * @param points never negative; zero is no award
 * @param week in which it counts
 * @param ranked whether it counts on the boards: what nobody else may see does not
 */
public record WorkoutAward(int points, IsoWeek week, boolean ranked) {

    /** The rule: a point for each whole minute of moving, nothing for less than ten, no more than 300. */
    public static final String RULE = "workout-minutes/1";

    public static final int MOST_POINTS = 300;
    public static final Duration SHORTEST = Duration.ofMinutes(10);

    /** @param zone the athlete's own: the week of the start there is the week that counts */
    public static WorkoutAward of(
            double movingS, double elapsedS, Instant startedAt, ZoneId zone, Visibility visibility) {
        return new WorkoutAward(
                points(movingS, elapsedS), IsoWeek.of(startedAt, zone), visibility != Visibility.ONLY_ME);
    }

    /** What a workout that is gone earns. */
    public WorkoutAward taken() {
        return new WorkoutAward(0, week, false);
    }

    private static int points(double movingS, double elapsedS) {
        if (!(movingS >= SHORTEST.toSeconds() && elapsedS >= SHORTEST.toSeconds())) {
            return 0; // also when one of them is not a number
        }
        return (int) Math.min(Math.floor(movingS / 60), MOST_POINTS);
    }
}
