package org.stadion.profiles.entity;

class InMemoryProfileStoreTest implements ProfileStoreContract {

    private final AudienceStore audiences = new InMemoryAudienceStore();
    private final ProfileStore store = new InMemoryProfileStore(audiences);

    @Override
    public ProfileStore store() {
        return store;
    }

    @Override
    public AudienceStore audiences() {
        return audiences;
    }
}
