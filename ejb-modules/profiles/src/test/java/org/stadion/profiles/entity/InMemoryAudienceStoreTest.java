package org.stadion.profiles.entity;

class InMemoryAudienceStoreTest implements AudienceStoreContract {

    private final AudienceStore store = new InMemoryAudienceStore();

    @Override
    public AudienceStore store() {
        return store;
    }
}
