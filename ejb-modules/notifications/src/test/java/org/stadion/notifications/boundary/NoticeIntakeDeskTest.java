package org.stadion.notifications.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.notifications.boundary.NotificationsHouse.ANNA;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stadion.gamification.events.PointsAwarded;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.kernel.PageRequest;
import org.stadion.notifications.Inbox.NoticeView;
import org.stadion.notifications.Preferences.Preference;
import org.stadion.social.CommentId;
import org.stadion.social.PostId;
import org.stadion.social.events.AthleteFollowed;
import org.stadion.social.events.CommentWritten;
import org.stadion.social.events.FollowedAthletePosted;
import org.stadion.social.events.KudosGiven;

class NoticeIntakeDeskTest {

    private static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");
    private static final AthleteId BORIS = AthleteId.next();
    private static final PostId POST = PostId.next();

    private final NotificationsHouse house = new NotificationsHouse();

    @Test
    void a_post_of_a_followed_athlete_is_noted_and_mailed() {
        house.intake.onPosted(posted());

        assertThat(inbox()).singleElement().satisfies(notice -> {
            assertThat(notice.type()).isEqualTo("followed_athlete_posted");
            assertThat(notice.title()).isEqualTo("Boris recorded a workout");
            assertThat(notice.text()).isEqualTo("Hills");
            assertThat(notice.link()).isEqualTo("/api/v1/posts/" + POST);
            assertThat(notice.readAt()).isNull();
        });
        assertThat(house.queued).hasSize(1);
    }

    @Test
    void the_same_event_again_is_neither_noted_nor_mailed_again() {
        var event = posted();

        house.intake.onPosted(event);
        house.intake.onPosted(event);
        house.intake.onPosted(event);

        assertThat(inbox()).hasSize(1);
        assertThat(house.queued).hasSize(1);
    }

    @Test
    void kudos_and_points_are_noted_and_usually_not_mailed() {
        house.intake.onKudos(kudos());
        house.intake.onPoints(new PointsAwarded(Ids.next(), NOW, ANNA, Ids.next(), 42, "workout_recorded"));

        assertThat(inbox())
                .extracting(NoticeView::title)
                .containsExactlyInAnyOrder("Boris gave you kudos", "You earned 42 points");
        assertThat(house.queued).isEmpty();
    }

    @Test
    void a_comment_is_noted_without_its_text() {
        house.intake.onComment(
                new CommentWritten(Ids.next(), NOW, ANNA, BORIS, "Boris", POST, CommentId.next(), "Hills"));

        assertThat(inbox()).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Boris commented on your workout");
            assertThat(notice.link()).isEqualTo("/api/v1/posts/" + POST + "/comments");
        });
    }

    @Test
    void a_follower_and_one_who_asks_are_told_apart() {
        house.intake.onFollowed(new AthleteFollowed(Ids.next(), NOW, ANNA, BORIS, "Boris", false));
        house.intake.onFollowed(new AthleteFollowed(Ids.next(), NOW, ANNA, BORIS, "Boris", true));

        assertThat(inbox())
                .extracting(NoticeView::type)
                .containsExactlyInAnyOrder("athlete_followed", "follow_requested");
    }

    @Test
    void what_an_athlete_does_not_want_is_left_out() {
        house.preferences.change(
                ANNA,
                List.of(
                        new Preference("kudos_given", "inbox", false),
                        new Preference("followed_athlete_posted", "inbox", false),
                        new Preference("comment_written", "email", false)));

        house.intake.onKudos(kudos());
        house.intake.onPosted(posted());
        house.intake.onComment(
                new CommentWritten(Ids.next(), NOW, ANNA, BORIS, "Boris", POST, CommentId.next(), "Hills"));

        assertThat(inbox()).extracting(NoticeView::type).containsExactly("comment_written");
        assertThat(house.inbox.unread(ANNA)).isEqualTo(1);
        assertThat(house.queued).as("the post, by mail only").hasSize(1);
    }

    @Test
    void an_inbox_speaks_its_owners_language() {
        house.account(ANNA, "anna@mail.example", Locale.of("ru"));

        house.intake.onPoints(new PointsAwarded(Ids.next(), NOW, ANNA, Ids.next(), 42, "workout_recorded"));

        assertThat(inbox()).extracting(NoticeView::title).containsExactly("Вам начислено 42 очка");
    }

    private static FollowedAthletePosted posted() {
        return new FollowedAthletePosted(Ids.next(), NOW, ANNA, BORIS, "Boris", POST, Ids.next(), "Hills", "running");
    }

    private static KudosGiven kudos() {
        return new KudosGiven(Ids.next(), NOW, ANNA, BORIS, "Boris", POST, "Hills");
    }

    private List<NoticeView> inbox() {
        return house.inbox.list(ANNA, PageRequest.first(100)).items();
    }
}
