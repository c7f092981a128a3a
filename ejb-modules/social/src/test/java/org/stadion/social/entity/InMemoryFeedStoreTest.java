package org.stadion.social.entity;

class InMemoryFeedStoreTest implements FeedStoreContract {

    private final InMemoryPostStore posts = new InMemoryPostStore();
    private final FollowStore follows = new InMemoryFollowStore();
    private final ResponseStore responses = new InMemoryResponseStore();
    private final FeedStore store = new InMemoryFeedStore(posts, follows, responses);

    @Override
    public FeedStore store() {
        return store;
    }

    @Override
    public PostStore posts() {
        return posts;
    }

    @Override
    public FollowStore follows() {
        return follows;
    }

    @Override
    public ResponseStore responses() {
        return responses;
    }
}
