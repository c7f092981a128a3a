package org.stadion.social.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stadion.social.entity.SocialFixture.ANNA;
import static org.stadion.social.entity.SocialFixture.BORIS;
import static org.stadion.social.entity.SocialFixture.CLARA;
import static org.stadion.social.entity.SocialFixture.aWorkout;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.DomainException;
import org.stadion.kernel.Ids;
import org.stadion.kernel.PageRequest;
import org.stadion.kernel.Visibility;
import org.stadion.profiles.AthleteCard;
import org.stadion.social.CommentId;
import org.stadion.social.CommentNotFound;
import org.stadion.social.PostId;
import org.stadion.social.PostNotFound;
import org.stadion.social.Posts.CommentView;
import org.stadion.social.entity.SocialFixture;

class PostsDeskTest {

    private static final PageRequest ALL = PageRequest.first(100);

    private final SocialHouse house = SocialHouse.inMemory();
    private final SocialFixture run = aWorkout().titled("Hills");
    private PostId post = PostId.next();

    @BeforeEach
    void anna_ran_and_boris_and_clara_follow_her() {
        house.follows.follow(BORIS, ANNA);
        house.follows.follow(CLARA, ANNA);
        post = house.recorded(run).postId();
    }

    @Test
    void kudos_count_once_and_are_told_once() {
        house.posts.giveKudos(BORIS, post);
        var again = house.posts.giveKudos(BORIS, post);

        assertThat(again.kudosCount()).isEqualTo(1);
        assertThat(again.kudosGiven()).isTrue();
        assertThat(house.posts.find(CLARA, post).kudosGiven()).isFalse();
        assertThat(house.kudosGiven.events()).singleElement().satisfies(event -> {
            assertThat(event.recipient()).isEqualTo(ANNA);
            assertThat(event.actorName()).isEqualTo("Boris");
            assertThat(event.title()).isEqualTo("Hills");
        });
    }

    @Test
    void kudos_can_be_taken_back_once() {
        house.posts.giveKudos(BORIS, post);

        house.posts.takeBackKudos(BORIS, post);
        var after = house.posts.takeBackKudos(BORIS, post);

        assertThat(after.kudosCount()).isZero();
        assertThat(after.kudosGiven()).isFalse();
    }

    @Test
    void nobody_applauds_themselves() {
        assertThatThrownBy(() -> house.posts.giveKudos(ANNA, post)).isInstanceOf(DomainException.Refused.class);
    }

    @Test
    void givers_are_listed_without_those_apart_from_the_viewer() {
        house.posts.giveKudos(BORIS, post);
        house.posts.giveKudos(CLARA, post);
        house.follows.block(CLARA, BORIS);

        assertThat(house.posts.kudos(ANNA, post, ALL).items())
                .extracting(AthleteCard::displayName)
                .containsExactly("Clara", "Boris");
        assertThat(house.posts.kudos(BORIS, post, ALL).items())
                .extracting(AthleteCard::displayName)
                .containsExactly("Boris");
    }

    @Test
    void a_comment_is_kept_as_written_counted_and_told() {
        var comment = house.posts.comment(BORIS, post, "  Strong! <b>Well</b>\ndone ");

        assertThat(comment.text()).isEqualTo("Strong! <b>Well</b>\ndone");
        assertThat(house.posts.find(ANNA, post).commentCount()).isEqualTo(1);
        assertThat(house.commentWritten.events()).singleElement().satisfies(event -> {
            assertThat(event.recipient()).isEqualTo(ANNA);
            assertThat(event.comment()).isEqualTo(comment.id());
        });
    }

    @Test
    void an_answer_under_ones_own_post_is_told_to_nobody() {
        house.posts.comment(ANNA, post, "Thanks");

        assertThat(house.commentWritten.events()).isEmpty();
    }

    @Test
    void an_empty_or_endless_comment_is_refused_with_its_place() {
        for (var text : new String[] {" ", "x".repeat(2001), "bell\u0007"}) {
            assertThatThrownBy(() -> house.posts.comment(BORIS, post, text))
                    .isInstanceOfSatisfying(
                            DomainException.Invalid.class,
                            refused -> assertThat(refused.violations())
                                    .extracting("pointer")
                                    .containsExactly("/text"));
        }
        assertThat(house.posts.comment(BORIS, post, "🏃".repeat(2000)).text()).hasSize(4000);
    }

    @Test
    void comments_are_read_in_order_without_those_apart_from_the_viewer() {
        house.posts.comment(BORIS, post, "one");
        house.clock.advance(Duration.ofSeconds(1));
        house.posts.comment(CLARA, post, "two");
        house.clock.advance(Duration.ofSeconds(1));
        house.posts.comment(BORIS, post, "three");
        house.follows.block(CLARA, BORIS);

        assertThat(house.posts.comments(ANNA, post, ALL).items())
                .extracting(CommentView::text)
                .containsExactly("one", "two", "three");
        assertThat(house.posts.comments(CLARA, post, ALL).items())
                .extracting(CommentView::text)
                .containsExactly("two");
    }

    @Test
    void when_a_workout_becomes_private_its_post_and_comments_are_gone_for_others() {
        house.posts.comment(BORIS, post, "one");

        house.intake.workoutChanged(
                Ids.next(), run.seenBy(Visibility.ONLY_ME).toldAfter(5).news());

        assertThatThrownBy(() -> house.posts.find(BORIS, post)).isInstanceOf(PostNotFound.class);
        assertThatThrownBy(() -> house.posts.comments(BORIS, post, ALL)).isInstanceOf(PostNotFound.class);
        assertThatThrownBy(() -> house.posts.giveKudos(BORIS, post)).isInstanceOf(PostNotFound.class);
        assertThatThrownBy(() -> house.posts.comment(BORIS, post, "two")).isInstanceOf(PostNotFound.class);
        assertThat(house.posts.comments(ANNA, post, ALL).items()).hasSize(1);
    }

    @Test
    void a_stranger_sees_only_what_is_for_everybody() {
        var stranger = AthleteId.next();
        assertThatThrownBy(() -> house.posts.find(stranger, post)).isInstanceOf(PostNotFound.class);

        house.intake.workoutChanged(
                Ids.next(), run.seenBy(Visibility.EVERYONE).toldAfter(5).news());

        assertThat(house.posts.find(stranger, post).title()).isEqualTo("Hills");
    }

    @Test
    void a_comment_is_removed_by_its_author_or_by_the_posts() {
        var first = house.posts.comment(BORIS, post, "one").id();
        var second = house.posts.comment(BORIS, post, "two").id();

        house.posts.removeComment(BORIS, first);
        house.posts.removeComment(ANNA, second);

        assertThat(house.posts.comments(ANNA, post, ALL).items()).isEmpty();
        assertThat(house.posts.find(ANNA, post).commentCount()).isZero();
    }

    @Test
    void nobody_else_removes_a_comment() {
        var comment = house.posts.comment(BORIS, post, "one").id();
        var stranger = AthleteId.next();

        assertThatThrownBy(() -> house.posts.removeComment(CLARA, comment)).isInstanceOf(DomainException.Refused.class);
        assertThatThrownBy(() -> house.posts.removeComment(stranger, comment)).isInstanceOf(CommentNotFound.class);
        assertThatThrownBy(() -> house.posts.removeComment(ANNA, CommentId.next()))
                .isInstanceOf(CommentNotFound.class);
    }

    @Test
    void sixty_comments_an_hour_are_enough_even_if_they_are_removed() {
        for (int i = 0; i < 60; i++) {
            house.posts.removeComment(
                    BORIS, house.posts.comment(BORIS, post, "no " + i).id());
        }

        assertThatThrownBy(() -> house.posts.comment(BORIS, post, "one more"))
                .isInstanceOfSatisfying(
                        DomainException.Refused.class,
                        refused -> assertThat(refused.slug()).isEqualTo("too-many-comments"));
        assertThat(house.posts.comment(CLARA, post, "others may").text()).isEqualTo("others may");

        house.clock.advance(Duration.ofHours(1));
        assertThat(house.posts.comment(BORIS, post, "later").text()).isEqualTo("later");
    }
}
