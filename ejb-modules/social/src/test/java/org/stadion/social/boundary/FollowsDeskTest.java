package org.stadion.social.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stadion.social.entity.SocialFixture.ANNA;
import static org.stadion.social.entity.SocialFixture.BORIS;
import static org.stadion.social.entity.SocialFixture.CLARA;
import static org.stadion.social.entity.SocialFixture.aWorkout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.ProfileNotFound;
import org.stadion.social.FollowNotFound;
import org.stadion.social.Follows.State;
import org.stadion.social.PostView;

class FollowsDeskTest {

    private static final PageRequest ALL = PageRequest.first(100);

    private final SocialHouse house = SocialHouse.inMemory();

    @Test
    void following_opens_the_audience_and_brings_what_was_posted_before() {
        var before = house.recorded(aWorkout());

        var view = house.follows.follow(BORIS, ANNA);

        assertThat(view.state()).isEqualTo(State.ACCEPTED);
        assertThat(house.neighbours.maySee(BORIS, ANNA, Visibility.FOLLOWERS)).isTrue();
        assertThat(house.feedOf(BORIS)).extracting(PostView::postId).containsExactly(before.postId());
        assertThat(house.followed.events()).singleElement().satisfies(event -> {
            assertThat(event.recipient()).isEqualTo(ANNA);
            assertThat(event.actorName()).isEqualTo("Boris");
            assertThat(event.needsApproval()).isFalse();
        });
    }

    @Test
    void following_again_changes_nothing() {
        var first = house.follows.follow(BORIS, ANNA);
        house.clock.advance(Duration.ofDays(1));

        assertThat(house.follows.follow(BORIS, ANNA)).isEqualTo(first);
        assertThat(house.followed.events()).hasSize(1);
    }

    @Test
    void who_must_be_approved_sees_nothing_until_then() {
        house.neighbours.wantsToApprove(ANNA);
        house.recorded(aWorkout());

        assertThat(house.follows.follow(BORIS, ANNA).state()).isEqualTo(State.REQUESTED);
        assertThat(house.feedOf(BORIS)).isEmpty();
        assertThat(house.neighbours.maySee(BORIS, ANNA, Visibility.FOLLOWERS)).isFalse();
        assertThat(house.followed.events())
                .singleElement()
                .satisfies(event -> assertThat(event.needsApproval()).isTrue());

        assertThat(house.follows.approve(ANNA, BORIS).state()).isEqualTo(State.ACCEPTED);
        assertThat(house.feedOf(BORIS)).hasSize(1);
    }

    @Test
    void nobody_can_approve_a_follow_that_was_not_asked_for() {
        assertThatThrownBy(() -> house.follows.approve(ANNA, BORIS)).isInstanceOf(FollowNotFound.class);
    }

    @Test
    void who_unfollows_loses_sight_at_once() {
        house.follows.follow(BORIS, ANNA);
        var post = house.recorded(aWorkout());

        house.follows.unfollow(BORIS, ANNA);
        house.follows.unfollow(BORIS, ANNA);

        assertThat(house.feedOf(BORIS)).isEmpty();
        assertThatThrownBy(() -> house.posts.find(BORIS, post.postId())).isInstanceOf(DomainException.NotFound.class);
    }

    @Test
    void a_removed_follower_loses_sight_at_once() {
        house.follows.follow(BORIS, ANNA);
        house.recorded(aWorkout());

        house.follows.remove(ANNA, BORIS);

        assertThat(house.feedOf(BORIS)).isEmpty();
        assertThat(house.follows.followers(ANNA, ALL).items()).isEmpty();
    }

    @Test
    void nobody_follows_or_blocks_themselves() {
        assertThatThrownBy(() -> house.follows.follow(ANNA, ANNA)).isInstanceOf(DomainException.Refused.class);
        assertThatThrownBy(() -> house.follows.block(ANNA, ANNA)).isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void the_unknown_and_those_apart_cannot_be_told_from_each_other() {
        house.follows.block(ANNA, BORIS);

        assertThatThrownBy(() -> house.follows.follow(BORIS, ANNA)).isInstanceOf(ProfileNotFound.class);
        assertThatThrownBy(() -> house.follows.follow(BORIS, AthleteId.next())).isInstanceOf(ProfileNotFound.class);
    }

    @Test
    void a_block_ends_following_both_ways_and_lifting_it_does_not_bring_it_back() {
        house.follows.follow(BORIS, ANNA);
        house.follows.follow(ANNA, BORIS);
        house.recorded(aWorkout());

        house.follows.block(ANNA, BORIS);
        assertThat(house.feedOf(BORIS)).isEmpty();

        house.follows.unblock(ANNA, BORIS);
        assertThat(house.follows.following(ANNA, ALL).items()).isEmpty();
        assertThat(house.follows.following(BORIS, ALL).items()).isEmpty();
        assertThat(house.feedOf(BORIS)).isEmpty();
    }

    @Test
    void lists_show_the_other_one_and_page() {
        house.follows.follow(BORIS, ANNA);
        house.clock.advance(Duration.ofSeconds(1));
        house.follows.follow(CLARA, ANNA);

        var first = house.follows.followers(ANNA, PageRequest.first(1));
        var second = house.follows.followers(ANNA, new PageRequest(1, first.next()));

        assertThat(first.items())
                .extracting(view -> view.athlete().displayName())
                .containsExactly("Clara");
        assertThat(second.items())
                .extracting(view -> view.athlete().displayName())
                .containsExactly("Boris");
        assertThat(second.next()).isNull();
    }

    @Test
    void two_hundred_follows_a_day_are_enough() {
        for (int i = 0; i < 200; i++) {
            var other = AthleteId.next();
            house.neighbours.with(other, "other" + i);
            house.follows.follow(BORIS, other);
        }

        assertThatThrownBy(() -> house.follows.follow(BORIS, ANNA))
                .isInstanceOfSatisfying(
                        DomainException.Refused.class,
                        refused -> assertThat(refused.slug()).isEqualTo("too-many-follows"));

        house.clock.advance(Duration.ofDays(1));
        assertThat(house.follows.follow(BORIS, ANNA).state()).isEqualTo(State.ACCEPTED);
    }
}
