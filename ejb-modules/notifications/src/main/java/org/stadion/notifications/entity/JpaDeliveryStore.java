package org.stadion.notifications.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaDeliveryStore implements DeliveryStore {

    @PersistenceContext(unitName = "notifications")
    EntityManager em;

    @Override
    public void add(Delivery delivery) {
        em.persist(delivery);
    }

    @Override
    public Optional<Delivery> findForChange(UUID id) {
        return Optional.ofNullable(em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
