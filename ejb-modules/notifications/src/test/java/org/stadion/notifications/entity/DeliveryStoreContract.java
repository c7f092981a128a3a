package org.stadion.notifications.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stadion.notifications.entity.NoticeFixture.ANNA;
import static org.stadion.notifications.entity.NoticeFixture.MONDAY_7AM;
import static org.stadion.notifications.entity.NoticeFixture.aNoticeTo;

import org.junit.jupiter.api.Test;
import org.stadion.kernel.Ids;
import org.stadion.notifications.entity.Delivery.State;

/** What every {@link DeliveryStore} must do; run in memory on each build and against PostgreSQL in the ITs. */
interface DeliveryStoreContract {

    DeliveryStore store();

    NoticeStore notices();

    default void turnThePage() {}

    @Test
    default void keeps_what_became_of_a_delivery() {
        var delivery = queued();
        turnThePage();
        assertThat(store().findForChange(delivery.id())).hasValueSatisfying(found -> {
            assertThat(found.isDue()).isTrue();
            assertThat(found.queuedAt()).isEqualTo(MONDAY_7AM);
            assertThat(found.channel()).isEqualTo(Channel.EMAIL);
        });

        var found = store().findForChange(delivery.id()).orElseThrow();
        found.attempt();
        found.trouble("x".repeat(9_000));
        turnThePage();
        assertThat(store().findForChange(delivery.id())).hasValueSatisfying(tried -> {
            assertThat(tried.isDue()).isTrue();
            assertThat(tried.attempts()).isEqualTo(1);
            assertThat(tried.lastError()).hasSize(500);
        });

        store().findForChange(delivery.id()).orElseThrow().sent(MONDAY_7AM.plusSeconds(3));
        turnThePage();
        assertThat(store().findForChange(delivery.id())).hasValueSatisfying(sent -> {
            assertThat(sent.state()).isEqualTo(State.SENT);
            assertThat(sent.finishedAt()).contains(MONDAY_7AM.plusSeconds(3));
            assertThat(sent.lastError()).isEmpty();
        });
    }

    @Test
    default void finds_nothing_under_an_unknown_id() {
        assertThat(store().findForChange(Ids.next())).isEmpty();
    }

    private Delivery queued() {
        var notice = aNoticeTo(ANNA, 0);
        notices().add(notice);
        var delivery = Delivery.queue(notice.id(), Channel.EMAIL, MONDAY_7AM);
        store().add(delivery);
        return delivery;
    }
}
