package org.stadion.social.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaFeedStoreIT implements FeedStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("social");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    private final JpaStores stores = new JpaStores(work.manager());

    @Override
    public FeedStore store() {
        return stores.feed();
    }

    @Override
    public PostStore posts() {
        return stores.posts();
    }

    @Override
    public FollowStore follows() {
        return stores.follows();
    }

    @Override
    public ResponseStore responses() {
        return stores.responses();
    }

    @Override
    public void turnThePage() {
        work.turnThePage();
    }
}
