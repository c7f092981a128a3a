package org.stadion.notifications.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stadion.notifications.boundary.NotificationsHouse.ANNA;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stadion.identity.AthleteId;
import org.stadion.kernel.Ids;
import org.stadion.notifications.DeliveryPostponed;
import org.stadion.notifications.entity.Delivery;
import org.stadion.notifications.entity.Delivery.State;
import org.stadion.social.PostId;
import org.stadion.social.events.FollowedAthletePosted;

class DeliveriesDeskTest {

    private final NotificationsHouse house = new NotificationsHouse();
    private UUID delivery = Ids.next();

    @BeforeEach
    void a_mail_to_anna_is_queued() {
        house.intake.onPosted(new FollowedAthletePosted(
                Ids.next(),
                Instant.EPOCH,
                ANNA,
                AthleteId.next(),
                "Boris",
                PostId.next(),
                Ids.next(),
                "Hills",
                "running"));
        delivery = house.queued.getLast();
    }

    @Test
    void a_queued_letter_is_sent_to_the_accounts_address() {
        house.delivering.deliver(delivery);

        assertThat(house.sent).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("anna@mail.example");
            assertThat(letter.subject()).isEqualTo("Boris recorded a workout");
            assertThat(letter.delivery()).isEqualTo(delivery);
        });
        assertThat(kept().state()).isEqualTo(State.SENT);
        assertThat(kept().attempts()).isEqualTo(1);
    }

    @Test
    void what_was_sent_is_left_alone() {
        house.delivering.deliver(delivery);
        house.delivering.deliver(delivery);

        assertThat(house.sent).hasSize(1);
    }

    @Test
    void while_nobody_takes_it_the_queue_is_asked_to_bring_it_again() {
        house.postOfficeSays(new PostOffice.Unreachable("down", new IOException("refused")));

        assertThatThrownBy(() -> house.delivering.deliver(delivery)).isInstanceOf(DeliveryPostponed.class);
        assertThatThrownBy(() -> house.delivering.deliver(delivery)).isInstanceOf(DeliveryPostponed.class);
        assertThat(kept().state()).isEqualTo(State.QUEUED);
        assertThat(kept().attempts()).isEqualTo(2);
        assertThat(kept().lastError()).isEqualTo("down");

        house.postOfficeIsWell();
        house.delivering.deliver(delivery);
        assertThat(kept().state()).isEqualTo(State.SENT);
        assertThat(house.sent).hasSize(1);
    }

    @Test
    void an_address_that_is_none_ends_it() {
        house.postOfficeSays(new PostOffice.AddressRefused("no such address"));

        house.delivering.deliver(delivery);
        house.postOfficeIsWell();
        house.delivering.deliver(delivery);

        assertThat(kept().state()).isEqualTo(State.FAILED);
        assertThat(kept().lastError()).isEqualTo("no such address");
        assertThat(house.sent).isEmpty();
    }

    @Test
    void an_account_without_an_address_ends_it() {
        house.account(ANNA, null, Locale.ENGLISH);

        house.delivering.deliver(delivery);

        assertThat(kept().state()).isEqualTo(State.FAILED);
        assertThat(house.sent).isEmpty();
    }

    @Test
    void the_language_is_chosen_when_it_is_sent() {
        house.account(ANNA, "anna@mail.example", Locale.of("ru"));

        house.delivering.deliver(delivery);

        assertThat(house.sent).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Новая тренировка: Boris");
            assertThat(letter.language()).isEqualTo("ru");
        });
    }

    @Test
    void an_unknown_delivery_sends_nothing() {
        house.delivering.deliver(Ids.next());

        assertThat(house.sent).isEmpty();
    }

    private Delivery kept() {
        return house.deliveries.findForChange(delivery).orElseThrow();
    }
}
