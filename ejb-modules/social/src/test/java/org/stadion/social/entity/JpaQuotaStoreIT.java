package org.stadion.social.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaQuotaStoreIT implements QuotaStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("social");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    private final JpaStores stores = new JpaStores(work.manager());

    @Override
    public QuotaStore store() {
        return stores.quotas();
    }
}
