package org.stadion.social.entity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaFeedStoreIT implements FeedStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.of("social");

    private final UnitOfWork work = DATABASE.begin();
    private final JpaStores stores = new JpaStores(work.manager());

    @AfterEach
    void undo() {
        work.close();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

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
