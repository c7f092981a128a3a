package org.stadion.notifications.entity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaDeliveryStoreIT implements DeliveryStoreContract {

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
    public DeliveryStore store() {
        return stores.deliveries();
    }

    @Override
    public NoticeStore notices() {
        return stores.notices();
    }

    @Override
    public void turnThePage() {
        work.turnThePage();
    }
}
