package org.stadion.content.entity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaArticleStoreIT implements ArticleStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.of("content");

    private final UnitOfWork work = DATABASE.begin();
    private final JpaArticleStore store = new JpaArticleStore();

    {
        store.em = work.manager();
    }

    @AfterEach
    void undo() {
        work.close();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
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
