package org.stadion.profiles.entity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaProfileStoreIT implements ProfileStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.of("profiles");

    private final UnitOfWork work = DATABASE.begin();
    private final JpaProfileStore store = new JpaProfileStore();
    private final JpaAudienceStore audiences = new JpaAudienceStore();

    {
        store.em = work.manager();
        audiences.em = work.manager();
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
