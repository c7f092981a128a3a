package org.stadion.content.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaArticleStoreIT implements ArticleStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("content");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    private final JpaArticleStore store = new JpaArticleStore();

    {
        store.em = work.manager();
    }

    @Override
    public ArticleStore store() {
        return store;
    }

    @Override
    public void turnThePage() {
        work.turnThePage();
    }
}
