package org.stadion.notifications.entity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaNoticeStoreIT implements NoticeStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.of("notifications");

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
    public NoticeStore store() {
        return stores.notices();
    }

    @Override
    public void turnThePage() {
        work.turnThePage();
    }
}
