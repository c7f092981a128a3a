package org.stadion.social.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.social.entity.SocialFixture.ANNA;
import static org.stadion.social.entity.SocialFixture.BORIS;
import static org.stadion.social.entity.SocialFixture.CLARA;
import static org.stadion.social.entity.SocialFixture.MONDAY_7AM;
import static org.stadion.social.entity.SocialFixture.aWorkout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Visibility;

/** What every {@link FeedStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface FeedStoreContract {

    FeedStore store();

    PostStore posts();

    FollowStore follows();

    ResponseStore responses();

    default void turnThePage() {}

    @Test
    default void a_post_is_spread_to_accepted_followers_only() {
        follows().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM));
        follows().add(Follow.start(CLARA, ANNA, true, MONDAY_7AM));

        var post = published(aWorkout());

        assertThat(feedOf(ANNA)).containsExactly(post);
        assertThat(feedOf(BORIS)).containsExactly(post);
        assertThat(feedOf(CLARA)).isEmpty();
    }

    @Test
    default void a_kept_post_is_in_its_authors_feed_only() {
        follows().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM));
        var post = aWorkout().post();
        posts().add(post);

        store().keep(post);

        assertThat(feedOf(ANNA)).containsExactly(post);
        assertThat(feedOf(BORIS)).isEmpty();
    }

    @Test
    default void spreading_again_changes_nothing() {
        follows().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM));
        var post = published(aWorkout());

        store().spread(post);
        store().keep(post);

        assertThat(feedOf(BORIS)).containsExactly(post);
        assertThat(feedOf(ANNA)).containsExactly(post);
    }

    @Test
    default void a_withdrawn_post_stays_in_its_authors_own_feed() {
        follows().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM));
        var post = published(aWorkout());

        store().withdraw(post);

        assertThat(feedOf(BORIS)).isEmpty();
        assertThat(feedOf(ANNA)).containsExactly(post);
    }

    @Test
    default void a_forgotten_post_is_in_no_feed() {
        follows().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM));

        store().forget(published(aWorkout()));

        assertThat(feedOf(BORIS)).isEmpty();
        assertThat(feedOf(ANNA)).isEmpty();
    }

    @Test
    default void others_private_and_removed_posts_are_not_read_even_if_they_are_there() {
        follows().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM));
        var hidden = aWorkout();
        var gone = aWorkout();
        var hiddenPost = published(hidden);
        var gonePost = published(gone);

        hiddenPost.hear(hidden.seenBy(Visibility.ONLY_ME).toldAfter(1).news());
        gonePost.remove(MONDAY_7AM);
        turnThePage();

        assertThat(feedOf(BORIS)).isEmpty();
        assertThat(feedOf(ANNA)).extracting(Post::id).containsExactly(hiddenPost.id());
    }

    @Test
    default void a_new_follower_finds_the_latest_shared_posts() {
        published(aWorkout().toldAfter(1));
        var middle = published(aWorkout().toldAfter(2));
        published(aWorkout().toldAfter(3).seenBy(Visibility.ONLY_ME));
        var latest = published(aWorkout().toldAfter(4));
        published(aWorkout().by(CLARA).toldAfter(5));

        store().fill(BORIS, ANNA, 2);
        store().fill(BORIS, ANNA, 2);

        assertThat(feedOf(BORIS)).containsExactly(latest, middle);
    }

    @Test
    default void who_parts_loses_the_others_posts_only() {
        follows().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM));
        follows().add(Follow.start(BORIS, CLARA, false, MONDAY_7AM));
        published(aWorkout());
        var claras = published(aWorkout().by(CLARA));

        store().drain(BORIS, ANNA);

        assertThat(feedOf(BORIS)).containsExactly(claras);
    }

    @Test
    default void a_feed_is_read_from_the_latest_back_page_by_page() {
        var posts = IntStream.range(0, 5)
                .mapToObj(i -> published(aWorkout().toldAfter(i / 2)))
                .toList();

        var first = store().read(ANNA, Optional.empty(), 2);
        var second = store().read(ANNA, Optional.of(first.getLast().post().position()), 2);
        var third = store().read(ANNA, Optional.of(second.getLast().post().position()), 2);

        assertThat(List.of(first, second, third))
                .flatExtracting(page -> page)
                .extracting(entry -> entry.post().id())
                .containsExactlyElementsOf(
                        posts.reversed().stream().map(Post::id).toList());
    }

    @Test
    default void an_entry_says_whether_its_reader_gave_kudos() {
        follows().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM));
        var post = published(aWorkout());
        responses().add(Kudos.give(post.id(), BORIS, MONDAY_7AM));

        assertThat(store().read(BORIS, Optional.empty(), 9))
                .singleElement()
                .satisfies(entry -> assertThat(entry.kudosGiven()).isTrue());
        assertThat(store().read(ANNA, Optional.empty(), 9))
                .singleElement()
                .satisfies(entry -> assertThat(entry.kudosGiven()).isFalse());
    }

    private Post published(SocialFixture workout) {
        var post = workout.post();
        posts().add(post);
        store().spread(post);
        return post;
    }

    private List<Post> feedOf(AthleteId reader) {
        return store().read(reader, Optional.empty(), 99).stream()
                .map(FeedStore.Entry::post)
                .toList();
    }
}
