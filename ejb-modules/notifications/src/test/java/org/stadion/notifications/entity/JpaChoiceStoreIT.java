package org.stadion.notifications.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaChoiceStoreIT implements ChoiceStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("notifications");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    private final JpaStores stores = new JpaStores(work.manager());

    @Override
    public ChoiceStore store() {
        return stores.choices();
    }
}
