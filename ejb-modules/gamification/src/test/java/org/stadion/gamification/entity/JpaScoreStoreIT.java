package org.stadion.gamification.entity;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

class JpaScoreStoreIT implements ScoreStoreContract {

    private static final TestDatabase DATABASE = TestDatabase.of("gamification");

    private final UnitOfWork work = DATABASE.begin();

    @AfterEach
    void undo() {
        work.close();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Override
    public ScoreStore store() {
        return new JpaStores(work.manager()).scores();
    }
}
