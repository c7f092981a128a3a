package org.stadion.social.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.social.entity.SocialFixture.ANNA;
import static org.stadion.social.entity.SocialFixture.BORIS;
import static org.stadion.social.entity.SocialFixture.CLARA;
import static org.stadion.social.entity.SocialFixture.MONDAY_7AM;
import static org.stadion.social.entity.SocialFixture.aWorkout;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stadion.social.CommentId;
import org.stadion.social.PostId;

/** What every {@link ResponseStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface ResponseStoreContract {

    ResponseStore store();

    PostStore posts();

    default void turnThePage() {}

    @Test
    default void one_gives_kudos_once_until_they_are_taken_back() {
        var post = aPost();

        assertThat(store().add(Kudos.give(post, BORIS, MONDAY_7AM))).isTrue();
        assertThat(store().add(Kudos.give(post, BORIS, MONDAY_7AM))).isFalse();
        assertThat(store().kudosGiven(post, BORIS)).isTrue();
        assertThat(store().kudosGiven(post, CLARA)).isFalse();

        assertThat(store().removeKudos(post, BORIS)).isTrue();
        assertThat(store().removeKudos(post, BORIS)).isFalse();
        assertThat(store().kudosGiven(post, BORIS)).isFalse();
        assertThat(store().add(Kudos.give(post, BORIS, MONDAY_7AM))).isTrue();
    }

    @Test
    default void kudos_are_listed_from_the_latest_back() {
        var post = aPost();
        store().add(Kudos.give(post, BORIS, MONDAY_7AM));
        store().add(Kudos.give(post, CLARA, MONDAY_7AM));
        store().add(Kudos.give(post, ANNA, MONDAY_7AM.plusSeconds(1)));

        var first = store().kudos(post, Optional.empty(), 2);
        var second = store().kudos(post, Optional.of(first.getLast().position()), 2);

        assertThat(first).extracting(Kudos::giver).containsExactly(ANNA, CLARA);
        assertThat(second).extracting(Kudos::giver).containsExactly(BORIS);
    }

    @Test
    default void comments_are_listed_as_they_were_written() {
        var post = aPost();
        write(post, "one", 0);
        write(post, "two", 0);
        var last = write(post, "three", 1);
        turnThePage();

        var first = store().comments(post, Optional.empty(), 2);
        var second = store().comments(post, Optional.of(first.getLast().position()), 2);

        assertThat(first).extracting(Comment::text).containsExactly("one", "two");
        assertThat(second).extracting(Comment::text).containsExactly("three");
        assertThat(store().findComment(last)).map(Comment::author).contains(BORIS);
    }

    @Test
    default void a_comment_is_removed_once() {
        var post = aPost();
        var comment = write(post, "one", 0);
        turnThePage();

        assertThat(store().removeComment(comment)).isTrue();
        assertThat(store().removeComment(comment)).isFalse();
        turnThePage();
        assertThat(store().findComment(comment)).isEmpty();
    }

    @Test
    default void with_its_post_everything_said_to_it_goes() {
        var post = aPost();
        var other = aPost();
        var comment = write(post, "one", 0);
        var elsewhere = write(other, "elsewhere", 0);
        store().add(Kudos.give(post, BORIS, MONDAY_7AM));

        store().removeAllTo(post);
        turnThePage();

        assertThat(store().findComment(comment)).isEmpty();
        assertThat(store().kudosGiven(post, BORIS)).isFalse();
        assertThat(store().findComment(elsewhere)).isPresent();
    }

    private PostId aPost() {
        var post = aWorkout().post();
        posts().add(post);
        return post.id();
    }

    private CommentId write(PostId post, String text, long after) {
        var comment = Comment.write(CommentId.next(), post, BORIS, text, MONDAY_7AM.plusSeconds(after));
        store().add(comment);
        return comment.id();
    }
}
