package org.stadion.identity.entity;

class InMemoryAccountStoreTest implements AccountStoreContract {

    private final AccountStore store = new InMemoryAccountStore();

    @Override
    public AccountStore store() {
        return store;
    }
}
