package org.stadion.notifications.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaDeliveryStoreIT implements DeliveryStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("notifications");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    private final JpaStores stores = new JpaStores(work.manager());

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
