package org.stadion.gamification.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaLedgerStoreIT implements LedgerStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("gamification");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    @Override
    public LedgerStore store() {
        return new JpaStores(work.manager()).ledger();
    }

    @Override
    public void turnThePage() {
        work.turnThePage();
    }
}
