package org.stadion.gamification.entity;

import org.junit.jupiter.api.AutoClose;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaScoreStoreIT implements ScoreStoreContract {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("gamification");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    @Override
    public ScoreStore store() {
        return new JpaStores(work.manager()).scores();
    }
}
