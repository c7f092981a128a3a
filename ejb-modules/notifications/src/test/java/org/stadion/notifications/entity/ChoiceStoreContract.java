package org.stadion.notifications.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.stadion.notifications.entity.Channel.EMAIL;
import static org.stadion.notifications.entity.Channel.INBOX;
import static org.stadion.notifications.entity.NoticeFixture.ANNA;
import static org.stadion.notifications.entity.NoticeFixture.BORIS;
import static org.stadion.notifications.entity.NoticeType.KUDOS_GIVEN;

import org.junit.jupiter.api.Test;

/** What every {@link ChoiceStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface ChoiceStoreContract {

    ChoiceStore store();

    @Test
    default void the_last_choice_counts() {
        store().put(Choice.of(ANNA, KUDOS_GIVEN, EMAIL, true));
        store().put(Choice.of(ANNA, KUDOS_GIVEN, INBOX, false));
        store().put(Choice.of(BORIS, KUDOS_GIVEN, EMAIL, true));
        store().put(Choice.of(ANNA, KUDOS_GIVEN, EMAIL, false));

        assertThat(store().of(ANNA))
                .extracting(Choice::channel, Choice::enabled)
                .containsExactlyInAnyOrder(tuple(EMAIL, false), tuple(INBOX, false));
    }

    @Test
    default void who_chose_nothing_has_no_choices() {
        assertThat(store().of(ANNA)).isEmpty();
    }
}
