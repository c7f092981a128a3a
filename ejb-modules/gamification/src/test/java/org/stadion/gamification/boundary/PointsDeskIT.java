package org.stadion.gamification.boundary;

import org.junit.jupiter.api.AutoClose;
import org.stadion.gamification.entity.JpaStores;
import org.stadion.testing.TestDatabase;
import org.stadion.testing.UnitOfWork;

/** The same as in memory, with the statements that PostgreSQL really gets. */
class PointsDeskIT extends PointsDeskTest {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.of("gamification");

    @AutoClose
    private final UnitOfWork work = DATABASE.begin();

    @Override
    GamificationHouse open() {
        return GamificationHouse.over(new JpaStores(work.manager()));
    }
}
