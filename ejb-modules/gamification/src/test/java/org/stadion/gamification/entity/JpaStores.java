package org.stadion.gamification.entity;

import jakarta.persistence.EntityManager;

/** The stores over one persistence context, for tests of this and other packages. */
public final class JpaStores {

    private final EntityManager em;

    public JpaStores(EntityManager em) {
        this.em = em;
    }

    public LedgerStore ledger() {
        var store = new JpaLedgerStore();
        store.em = em;
        return store;
    }

    public ScoreStore scores() {
        var store = new JpaScoreStore();
        store.em = em;
        return store;
    }
}
