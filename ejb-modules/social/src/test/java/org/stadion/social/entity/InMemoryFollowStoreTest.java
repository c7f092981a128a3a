package org.stadion.social.entity;

class InMemoryFollowStoreTest implements FollowStoreContract {

    private final FollowStore store = new InMemoryFollowStore();

    @Override
    public FollowStore store() {
        return store;
    }
}
