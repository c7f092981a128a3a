package org.stadion.notifications.entity;

import jakarta.persistence.EntityManager;

/** The stores over one persistence context. */
final class JpaStores {

    private final EntityManager em;

    JpaStores(EntityManager em) {
        this.em = em;
    }

    NoticeStore notices() {
        var store = new JpaNoticeStore();
        store.em = em;
        return store;
    }

    DeliveryStore deliveries() {
        var store = new JpaDeliveryStore();
        store.em = em;
        return store;
    }

    ChoiceStore choices() {
        var store = new JpaChoiceStore();
        store.em = em;
        return store;
    }
}
