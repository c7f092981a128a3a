package org.stadion.notifications.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The twin of the database. */
public final class InMemoryDeliveryStore implements DeliveryStore {

    private final List<Delivery> deliveries = new ArrayList<>();

    @Override
    public void add(Delivery delivery) {
        deliveries.add(delivery);
    }

    @Override
    public Optional<Delivery> findForChange(UUID id) {
        return deliveries.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** In the order in which they were queued. */
    public List<Delivery> all() {
        return List.copyOf(deliveries);
    }
}
