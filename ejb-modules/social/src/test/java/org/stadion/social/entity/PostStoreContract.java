package org.stadion.social.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.social.entity.SocialFixture.ANNA;
import static org.stadion.social.entity.SocialFixture.MONDAY_7AM;
import static org.stadion.social.entity.SocialFixture.aWorkout;

import org.junit.jupiter.api.Test;
import org.stadion.kernel.Ids;
import org.stadion.kernel.Visibility;
import org.stadion.social.PostId;

/** What every {@link PostStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface PostStoreContract {

    PostStore store();

    default void turnThePage() {}

    @Test
    default void finds_a_post_by_id_and_by_workout() {
        var run = aWorkout().titled("Hills");
        var post = run.post();
        store().add(post);
        turnThePage();

        assertThat(store().find(post.id())).hasValueSatisfying(found -> {
            assertThat(found.author()).isEqualTo(ANNA);
            assertThat(found.title()).isEqualTo("Hills");
            assertThat(found.distanceM()).contains(8_000.0);
            assertThat(found.movingS()).isEqualTo(2_520);
            assertThat(found.visibility()).isEqualTo(Visibility.FOLLOWERS);
            assertThat(found.publishedAt()).isEqualTo(MONDAY_7AM);
        });
        assertThat(store().findForChange(run.workout())).map(Post::id).contains(post.id());
        assertThat(store().findForChange(post.id())).map(Post::workout).contains(run.workout());
        assertThat(store().find(PostId.next())).isEmpty();
        assertThat(store().findForChange(Ids.next())).isEmpty();
    }

    @Test
    default void keeps_what_later_news_and_responses_changed() {
        var run = aWorkout();
        var post = run.post();
        store().add(post);
        turnThePage();

        var found = store().findForChange(post.id()).orElseThrow();
        found.hear(run.titled("Renamed").toldAfter(60).news());
        found.announce();
        found.countKudos(2);
        found.countComments(1);
        turnThePage();

        assertThat(store().find(post.id())).hasValueSatisfying(kept -> {
            assertThat(kept.title()).isEqualTo("Renamed");
            assertThat(kept.publishedAt()).isEqualTo(MONDAY_7AM);
            assertThat(kept.kudosCount()).isEqualTo(2);
            assertThat(kept.commentCount()).isEqualTo(1);
            assertThat(kept.announce()).as("it was announced before").isFalse();
        });
    }

    @Test
    default void a_removed_post_stays_as_an_empty_shell() {
        var run = aWorkout().titled("Hills");
        var post = run.post();
        store().add(post);
        turnThePage();

        store().findForChange(run.workout()).orElseThrow().remove(MONDAY_7AM.plusSeconds(9));
        turnThePage();

        assertThat(store().find(post.id())).hasValueSatisfying(shell -> {
            assertThat(shell.removed()).isTrue();
            assertThat(shell.title()).isEmpty();
            assertThat(shell.distanceM()).isEmpty();
            assertThat(shell.hear(run.toldAfter(99).news())).isFalse();
        });
    }
}
