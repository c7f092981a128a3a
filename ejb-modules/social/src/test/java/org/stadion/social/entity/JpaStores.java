package org.stadion.social.entity;

import jakarta.persistence.EntityManager;

/** The stores over one persistence context, for tests of this and other packages. */
public final class JpaStores {

    private final EntityManager em;

    public JpaStores(EntityManager em) {
        this.em = em;
    }

    public FollowStore follows() {
        var store = new JpaFollowStore();
        store.em = em;
        return store;
    }

    public QuotaStore quotas() {
        var store = new JpaQuotaStore();
        store.em = em;
        return store;
    }

    public PostStore posts() {
        var store = new JpaPostStore();
        store.em = em;
        return store;
    }

    public ResponseStore responses() {
        var store = new JpaResponseStore();
        store.em = em;
        return store;
    }

    public FeedStore feed() {
        var store = new JpaFeedStore();
        store.em = em;
        return store;
    }

    public GroupStore groups() {
        var store = new JpaGroupStore();
        store.em = em;
        return store;
    }
}
