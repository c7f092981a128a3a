package org.stadion.social.entity;

class InMemoryPostStoreTest implements PostStoreContract {

    private final PostStore store = new InMemoryPostStore();

    @Override
    public PostStore store() {
        return store;
    }
}
