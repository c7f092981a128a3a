package org.stadion.gamification.entity;

class InMemoryLedgerStoreTest implements LedgerStoreContract {

    private final LedgerStore store = new InMemoryLedgerStore();

    @Override
    public LedgerStore store() {
        return store;
    }
}
