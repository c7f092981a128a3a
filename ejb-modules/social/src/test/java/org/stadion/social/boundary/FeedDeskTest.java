package org.stadion.social.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.social.entity.SocialFixture.ANNA;
import static org.stadion.social.entity.SocialFixture.BORIS;
import static org.stadion.social.entity.SocialFixture.CLARA;
import static org.stadion.social.entity.SocialFixture.aWorkout;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Page;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Visibility;
import org.stadion.social.PostView;

/** What reaches a feed, and what is seen of it; in memory here, over PostgreSQL in {@code FeedDeskIT}. */
class FeedDeskTest {

    private SocialHouse house = SocialHouse.inMemory();

    SocialHouse open() {
        return SocialHouse.inMemory();
    }

    @BeforeEach
    void boris_follows_anna() {
        house = open();
        house.follows.follow(BORIS, ANNA);
    }

    @Test
    void a_workout_reaches_its_athlete_and_followers_and_the_followers_are_told() {
        var post = house.recorded(aWorkout().titled("Hills"));

        assertThat(house.feedOf(BORIS)).singleElement().satisfies(seen -> {
            assertThat(seen.postId()).isEqualTo(post.postId());
            assertThat(seen.author().displayName()).isEqualTo("Anna");
            assertThat(seen.title()).isEqualTo("Hills");
            assertThat(seen.distanceM()).isEqualTo(8_000.0);
            assertThat(seen.kudosGiven()).isFalse();
        });
        assertThat(house.feedOf(CLARA)).isEmpty();
        assertThat(house.posted.events()).singleElement().satisfies(event -> {
            assertThat(event.recipient()).isEqualTo(BORIS);
            assertThat(event.actor()).isEqualTo(ANNA);
            assertThat(event.post()).isEqualTo(post.postId());
        });
    }

    @Test
    void the_same_event_again_changes_nothing() {
        var event = Ids.next();
        var news = aWorkout().news();

        house.intake.workoutRecorded(event, news);
        house.intake.workoutRecorded(event, news);

        assertThat(house.feedOf(BORIS)).hasSize(1);
        assertThat(house.posted.events()).hasSize(1);
    }

    @Test
    void a_change_is_seen_and_told_to_nobody_twice() {
        var run = aWorkout();
        house.recorded(run);

        house.intake.workoutChanged(
                Ids.next(), run.titled("Renamed").toldAfter(5).news());

        assertThat(house.feedOf(BORIS)).extracting(PostView::title).containsExactly("Renamed");
        assertThat(house.posted.events()).hasSize(1);
    }

    @Test
    void news_that_come_late_change_nothing() {
        var run = aWorkout().toldAfter(10).titled("Now");
        house.recorded(run);

        house.intake.workoutChanged(
                Ids.next(), run.toldAfter(5).titled("Before").news());

        assertThat(house.feedOf(BORIS)).extracting(PostView::title).containsExactly("Now");
    }

    @Test
    void a_workout_that_becomes_private_disappears_for_others_at_once_and_comes_back_in_its_place() {
        var run = aWorkout();
        house.recorded(run);
        var later = house.recorded(aWorkout().toldAfter(60));

        house.intake.workoutChanged(
                Ids.next(), run.seenBy(Visibility.ONLY_ME).toldAfter(61).news());
        assertThat(house.feedOf(BORIS)).extracting(PostView::postId).containsExactly(later.postId());
        assertThat(house.feedOf(ANNA)).hasSize(2);

        house.intake.workoutChanged(
                Ids.next(), run.seenBy(Visibility.EVERYONE).toldAfter(62).news());
        assertThat(house.feedOf(BORIS)).hasSize(2);
        assertThat(house.feedOf(BORIS).getFirst().postId()).isEqualTo(later.postId());
        assertThat(house.posted.events()).as("each post is announced once").hasSize(2);
    }

    @Test
    void a_private_workout_is_announced_when_it_is_shared_for_the_first_time() {
        var run = aWorkout().seenBy(Visibility.ONLY_ME);
        house.recorded(run);
        assertThat(house.posted.events()).isEmpty();

        house.intake.workoutChanged(
                Ids.next(), run.seenBy(Visibility.FOLLOWERS).toldAfter(5).news());

        assertThat(house.posted.events()).hasSize(1);
        assertThat(house.feedOf(BORIS)).hasSize(1);
    }

    @Test
    void a_deleted_workout_takes_its_post_with_it_for_good() {
        var run = aWorkout();
        var post = house.recorded(run);
        house.posts.comment(BORIS, post.postId(), "Strong!");

        house.intake.workoutDeleted(Ids.next(), run.workout());
        house.intake.workoutRecorded(Ids.next(), run.toldAfter(99).news());

        assertThat(house.feedOf(BORIS)).isEmpty();
        assertThat(house.feedOf(ANNA)).isEmpty();
        assertThat(house.posted.events()).hasSize(1);
    }

    @Test
    void a_workout_that_returns_has_its_post_again_without_a_second_notice() {
        var run = aWorkout();
        house.recorded(run);
        house.intake.workoutDeleted(Ids.next(), run.workout());

        house.intake.workoutReturned(Ids.next(), run.toldAfter(99).news());

        assertThat(house.feedOf(BORIS)).hasSize(1);
        assertThat(house.feedOf(ANNA)).hasSize(1);
        assertThat(house.posted.events()).hasSize(1);
    }

    @Test
    void deleting_what_never_came_is_no_trouble() {
        house.intake.workoutDeleted(Ids.next(), Ids.next());

        assertThat(house.feedOf(ANNA)).isEmpty();
    }

    @Test
    void a_block_takes_effect_even_on_what_stands_in_the_feed() {
        house.recorded(aWorkout());

        house.neighbours.block(ANNA, BORIS); // only the policy knows, the feed was not cleaned

        assertThat(house.feedOf(BORIS)).isEmpty();
    }

    @Test
    void pages_stay_full_and_put_while_posts_are_hidden_and_new_ones_come() {
        for (int i = 0; i < 4; i++) {
            house.recorded(aWorkout().titled("a" + i).toldAfter(i));
        }
        house.follows.follow(BORIS, CLARA);
        for (int i = 4; i < 8; i++) {
            house.recorded(aWorkout().by(CLARA).titled("c" + i).toldAfter(i));
        }
        house.neighbours.dismiss(CLARA, BORIS); // hidden by the policy only

        var first = house.feed.of(BORIS, PageRequest.first(3));
        house.recorded(aWorkout().titled("new").toldAfter(100));
        var second = house.feed.of(BORIS, new PageRequest(3, first.next()));

        assertThat(titles(first)).containsExactly("a3", "a2", "a1");
        assertThat(titles(second)).containsExactly("a0");
        assertThat(second.next()).isNull();
    }

    private static List<String> titles(Page<PostView> page) {
        return page.items().stream().map(PostView::title).toList();
    }
}
