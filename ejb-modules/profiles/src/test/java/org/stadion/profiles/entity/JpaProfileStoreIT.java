package org.stadion.profiles.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaProfileStoreIT implements ProfileStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("profiles");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    private final JpaProfileStore store = new JpaProfileStore();
    private final JpaAudienceStore audiences = new JpaAudienceStore();

    {
        store.em = work.manager();
        audiences.em = work.manager();
    }

    @Override
    public ProfileStore store() {
        return store;
    }

    @Override
    public AudienceStore audiences() {
        return audiences;
    }

    @Override
    public void turnThePage() {
        work.turnThePage();
    }
}
