package org.stadion.social.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.social.entity.SocialFixture.ANNA;
import static org.stadion.social.entity.SocialFixture.BORIS;
import static org.stadion.social.entity.SocialFixture.CLARA;
import static org.stadion.social.entity.SocialFixture.MONDAY_7AM;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Cursor;
import org.stadion.social.Follows.State;

/** What every {@link FollowStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface FollowStoreContract {

    FollowStore store();

    default void turnThePage() {}

    @Test
    default void a_pair_follows_once() {
        assertThat(store().add(Follow.start(BORIS, ANNA, true, MONDAY_7AM))).isTrue();
        assertThat(store().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM))).isFalse();
        turnThePage();

        assertThat(store().findForChange(BORIS, ANNA)).hasValueSatisfying(found -> {
            assertThat(found.state()).isEqualTo(State.REQUESTED);
            assertThat(found.since()).isEqualTo(MONDAY_7AM);
        });
        assertThat(store().findForChange(ANNA, BORIS)).as("it is directed").isEmpty();
    }

    @Test
    default void an_accepted_follow_stays_accepted() {
        store().add(Follow.start(BORIS, ANNA, true, MONDAY_7AM));
        turnThePage();

        store().findForChange(BORIS, ANNA).orElseThrow().accept(MONDAY_7AM.plusSeconds(5));
        turnThePage();

        assertThat(store().findForChange(BORIS, ANNA)).hasValueSatisfying(found -> {
            assertThat(found.accepted()).isTrue();
            assertThat(found.since()).isEqualTo(MONDAY_7AM.plusSeconds(5));
        });
    }

    @Test
    default void only_accepted_followers_count_as_followers() {
        store().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM));
        store().add(Follow.start(CLARA, ANNA, true, MONDAY_7AM));

        assertThat(store().acceptedFollowers(ANNA)).containsExactly(BORIS);
    }

    @Test
    default void removing_says_whether_there_was_one() {
        store().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM));

        assertThat(store().remove(BORIS, ANNA)).isTrue();
        assertThat(store().remove(BORIS, ANNA)).isFalse();
        assertThat(store().findForChange(BORIS, ANNA)).isEmpty();
    }

    @Test
    default void lists_go_from_the_latest_back_page_by_page() {
        var others = IntStream.range(0, 5).mapToObj(i -> AthleteId.next()).toList();
        for (int i = 0; i < others.size(); i++) {
            // Two of them at the same moment: then the id decides.
            store().add(Follow.start(ANNA, others.get(i), false, MONDAY_7AM.plusSeconds(i / 2)));
        }
        store().add(Follow.start(BORIS, ANNA, false, MONDAY_7AM));

        var first = store().following(ANNA, Optional.empty(), 2);
        var second = store().following(ANNA, cursor(first), 2);
        var third = store().following(ANNA, cursor(second), 2);

        assertThat(List.of(first, second, third))
                .flatExtracting(page -> page)
                .extracting(Follow::followed)
                .containsExactlyElementsOf(others.reversed());
        assertThat(store().followers(ANNA, Optional.empty(), 9))
                .extracting(Follow::follower)
                .containsExactly(BORIS);
    }

    private static Optional<Cursor> cursor(List<Follow> page) {
        return Optional.of(page.getLast().position());
    }
}
