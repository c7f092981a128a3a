package org.stadion.profiles.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;

/** What every {@link AudienceStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface AudienceStoreContract {

    AthleteId ANNA = AthleteId.next();
    AthleteId BORIS = AthleteId.next();
    AthleteId CLARA = AthleteId.next();

    AudienceStore store();

    @Test
    default void an_audience_is_directed() {
        store().admit(ANNA, BORIS);
        store().admit(ANNA, BORIS);

        assertThat(store().followedAmong(BORIS, Set.of(ANNA, CLARA))).containsExactly(ANNA);
        assertThat(store().followedAmong(ANNA, Set.of(BORIS))).isEmpty();
    }

    @Test
    default void who_is_dismissed_belongs_to_it_no_longer() {
        store().admit(ANNA, BORIS);

        store().dismiss(ANNA, BORIS);
        store().dismiss(ANNA, BORIS);

        assertThat(store().followedAmong(BORIS, Set.of(ANNA))).isEmpty();
    }

    @Test
    default void a_block_sets_both_apart() {
        store().block(ANNA, BORIS);
        store().block(ANNA, BORIS);

        assertThat(store().apartAmong(ANNA, Set.of(BORIS, CLARA))).containsExactly(BORIS);
        assertThat(store().apartAmong(BORIS, Set.of(ANNA, CLARA))).containsExactly(ANNA);
    }

    @Test
    default void of_two_blocks_each_is_lifted_by_its_own_maker() {
        store().block(ANNA, BORIS);
        store().block(BORIS, ANNA);

        store().unblock(ANNA, BORIS);

        assertThat(store().apartAmong(ANNA, Set.of(BORIS))).containsExactly(BORIS);

        store().unblock(BORIS, ANNA);

        assertThat(store().apartAmong(ANNA, Set.of(BORIS))).isEmpty();
    }

    @Test
    default void among_nobody_there_is_nobody() {
        assertThat(store().followedAmong(ANNA, Set.of())).isEmpty();
        assertThat(store().apartAmong(ANNA, Set.of())).isEmpty();
    }
}
