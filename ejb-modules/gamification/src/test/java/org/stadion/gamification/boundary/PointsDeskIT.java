package org.stadion.gamification.boundary;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.stadion.gamification.entity.JpaStores;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

/** The same as in memory, with the statements that PostgreSQL really gets. */
class PointsDeskIT extends PointsDeskTest {

    private static final TestDatabase DATABASE = TestDatabase.of("gamification");

    private final UnitOfWork work = DATABASE.begin();

    @Override
    GamificationHouse open() {
        return GamificationHouse.over(new JpaStores(work.manager()));
    }

    @AfterEach
    void undo() {
        work.close();
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }
}
