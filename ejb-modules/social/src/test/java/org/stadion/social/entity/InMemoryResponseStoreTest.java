package org.stadion.social.entity;

class InMemoryResponseStoreTest implements ResponseStoreContract {

    private final ResponseStore store = new InMemoryResponseStore();
    private final PostStore posts = new InMemoryPostStore();

    @Override
    public ResponseStore store() {
        return store;
    }

    @Override
    public PostStore posts() {
        return posts;
    }
}
