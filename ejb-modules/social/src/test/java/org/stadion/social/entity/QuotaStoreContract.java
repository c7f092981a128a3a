package org.stadion.social.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.social.entity.SocialFixture.ANNA;
import static org.stadion.social.entity.SocialFixture.BORIS;
import static org.stadion.social.entity.SocialFixture.MONDAY_7AM;

import org.junit.jupiter.api.Test;

/** What every {@link QuotaStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface QuotaStoreContract {

    QuotaStore store();

    @Test
    default void counts_within_a_window_and_begins_anew_in_the_next() {
        assertThat(store().use(ANNA, "COMMENT", MONDAY_7AM)).isEqualTo(1);
        assertThat(store().use(ANNA, "COMMENT", MONDAY_7AM)).isEqualTo(2);
        assertThat(store().use(ANNA, "COMMENT", MONDAY_7AM)).isEqualTo(3);

        assertThat(store().use(ANNA, "COMMENT", MONDAY_7AM.plusSeconds(3600))).isEqualTo(1);
    }

    @Test
    default void counts_each_athlete_and_each_deed_apart() {
        store().use(ANNA, "COMMENT", MONDAY_7AM);

        assertThat(store().use(BORIS, "COMMENT", MONDAY_7AM)).isEqualTo(1);
        assertThat(store().use(ANNA, "FOLLOW", MONDAY_7AM)).isEqualTo(1);
    }
}
