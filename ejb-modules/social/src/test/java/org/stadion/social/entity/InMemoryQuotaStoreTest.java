package org.stadion.social.entity;

class InMemoryQuotaStoreTest implements QuotaStoreContract {

    private final QuotaStore store = new InMemoryQuotaStore();

    @Override
    public QuotaStore store() {
        return store;
    }
}
