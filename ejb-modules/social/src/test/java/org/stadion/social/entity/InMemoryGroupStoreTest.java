package org.stadion.social.entity;

class InMemoryGroupStoreTest implements GroupStoreContract {

    private final GroupStore store = new InMemoryGroupStore();

    @Override
    public GroupStore store() {
        return store;
    }
}
