package org.stadion.notifications.boundary;

import static org.stadion.notifications.boundary.NotificationsLog.LOG;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.stadion.identity.Accounts;
import org.stadion.notifications.control.Letter;
import org.stadion.notifications.entity.Delivery;
import org.stadion.notifications.entity.DeliveryStore;
import org.stadion.notifications.entity.NoticeStore;

/** What is known of each delivery. Each call is a transaction of its own, because sending happens between them. */
@Stateless
@PermitAll
public class DeliveryBook {

    @Inject
    DeliveryStore deliveries;

    @Inject
    NoticeStore notices;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** @return the letter to send now, or empty when nothing is due */
    public Optional<Letter> begin(UUID id) {
        var found = deliveries.findForChange(id);
        if (found.isEmpty()) {
            LOG.noSuchDelivery(id);
        }
        return found.filter(Delivery::isDue).flatMap(this::letter);
    }

    public void sent(UUID id) {
        change(id, Delivery::sent);
        LOG.deliverySent(id);
    }

    public void failed(UUID id, String reason) {
        change(id, (delivery, at) -> delivery.fail(reason, at));
        LOG.deliveryFailed(id, reason);
    }

    public void postponed(UUID id, String reason) {
        change(id, (delivery, at) -> delivery.trouble(reason));
        LOG.deliveryPostponed(id, reason);
    }

    private Optional<Letter> letter(Delivery delivery) {
        delivery.attempt();
        var notice = notices.find(delivery.notice())
                .orElseThrow(() -> new IllegalStateException("delivery " + delivery.id() + " without its notice"));
        var account = accounts.find(notice.recipient());
        var address = Optional.ofNullable(account.email());
        if (address.isEmpty()) {
            delivery.fail("the account has no e-mail address", now());
            LOG.deliveryFailed(delivery.id(), delivery.lastError());
        }
        return address.map(to -> Letter.write(delivery.id(), to, account.locale(), notice.type(), notice.content()));
    }

    private void change(UUID id, BiConsumer<Delivery, Instant> how) {
        deliveries.findForChange(id).ifPresent(delivery -> how.accept(delivery, now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
