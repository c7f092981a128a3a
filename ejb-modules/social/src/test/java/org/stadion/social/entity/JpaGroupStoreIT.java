package org.stadion.social.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaGroupStoreIT implements GroupStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("social");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    private final JpaStores stores = new JpaStores(work.manager());

    @Override
    public GroupStore store() {
        return stores.groups();
    }

    @Override
    public void turnThePage() {
        work.turnThePage();
    }
}
