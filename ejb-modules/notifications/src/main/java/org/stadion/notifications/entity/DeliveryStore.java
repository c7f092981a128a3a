package org.stadion.notifications.entity;

import java.util.Optional;
import java.util.UUID;

/** Holds deliveries. */
public interface DeliveryStore {

    void add(Delivery delivery);

    /** Found, and changed by nobody else until this transaction ends. */
    Optional<Delivery> findForChange(UUID id);
}
