package org.stadion.social.entity;

import java.time.Instant;
import java.util.UUID;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Visibility;
import org.stadion.social.FeedIntake.WorkoutNews;
import org.stadion.social.PostId;

/** People and their workouts for tests. Say only what the test is about. */
public final class SocialFixture {

    public static final AthleteId ANNA = AthleteId.next();
    public static final AthleteId BORIS = AthleteId.next();
    public static final AthleteId CLARA = AthleteId.next();
    public static final Instant MONDAY_7AM = Instant.parse("2026-03-02T07:00:00Z");

    private final UUID workout = Ids.next();
    private AthleteId athlete = ANNA;
    private String title = "Morning run";
    private Visibility visibility = Visibility.FOLLOWERS;
    private Instant occurredAt = MONDAY_7AM;

    public static SocialFixture aWorkout() {
        return new SocialFixture();
    }

    public SocialFixture by(AthleteId who) {
        athlete = who;
        return this;
    }

    public SocialFixture titled(String text) {
        title = text;
        return this;
    }

    public SocialFixture seenBy(Visibility who) {
        visibility = who;
        return this;
    }

    public SocialFixture toldAfter(long seconds) {
        occurredAt = MONDAY_7AM.plusSeconds(seconds);
        return this;
    }

    public UUID workout() {
        return workout;
    }

    public WorkoutNews news() {
        return new WorkoutNews(
                workout, athlete, "running", title, MONDAY_7AM, 8_000.0, 2_520, 40.0, visibility, occurredAt);
    }

    Post post() {
        return Post.publish(PostId.next(), news());
    }
}
