package org.stadion.profiles.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaAudienceStoreIT implements AudienceStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("profiles");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    private final JpaAudienceStore store = new JpaAudienceStore();

    {
        store.em = work.manager();
    }

    @Override
    public AudienceStore store() {
        return store;
    }
}
