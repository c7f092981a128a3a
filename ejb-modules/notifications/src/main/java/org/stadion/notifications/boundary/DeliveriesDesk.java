package org.stadion.notifications.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.stadion.notifications.Deliveries;
import org.stadion.notifications.DeliveryPostponed;
import org.stadion.notifications.control.Letter;

/**
 * Sends outside of any transaction: no mail server, however slow, holds a row. Should the server die between sending and
 * noting it, the letter goes out again with the same id, by which mail programs know the copy.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeliveriesDesk implements Deliveries {

    @Inject
    DeliveryBook book;

    @Inject
    PostOffice postOffice;

    @Override
    public void deliver(UUID delivery) {
        book.begin(delivery).ifPresent(this::send);
    }

    private void send(Letter letter) {
        try {
            postOffice.send(letter);
        } catch (PostOffice.AddressRefused never) {
            book.failed(letter.delivery(), String.valueOf(never.getMessage()));
            return;
        } catch (PostOffice.Unreachable later) {
            book.postponed(letter.delivery(), String.valueOf(later.getMessage()));
            throw new DeliveryPostponed(letter.delivery(), later);
        }
        book.sent(letter.delivery());
    }
}
